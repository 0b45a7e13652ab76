import { useLingui } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import type { ComponentProps } from "react";
import { useVatWords } from "@/parts/vat-words";
import { quantity } from "@/words/formats";
import type { Line } from "./lines";
import classes from "./lines.module.css";
import { type Choices, optionOf, picked } from "./vat";

/** The VAT of a line: its class, and what is sold or why it is exempt where that matters. */
export function VatCell({
  line,
  number,
  choices,
  isSoldAsked,
  treatment,
  field,
  change,
}: {
  line: Line;
  /** How the API treats the line, where that is no ordinary sale. */
  treatment: Tenant.VatCase | undefined;
  number: number;
  choices: Choices | null;
  isSoldAsked: boolean;
  /** What every field of the line has. */
  field: ComponentProps<"select">;
  change: (change: Partial<Line>) => void;
}) {
  const { t } = useLingui();
  const words = useVatWords();
  const option = optionOf(line);
  const options = choices?.classes.filter(({ rate }) => rate) ?? [
    { vatClass: "STANDARD" as const, rate: "25" },
  ];
  const isListed = options.some(({ vatClass }) => vatClass === option);
  const sold = Object.entries(words.sold).filter(([value]) => !value.startsWith("%"));
  return (
    <>
      <select
        {...field}
        title={words.classes[line.vatClass || "STANDARD"]}
        value={option}
        onChange={(event) => change(picked(event.currentTarget.value))}
      >
        {options.map(({ vatClass, rate }) => (
          <option key={vatClass} value={vatClass}>
            {treatment
              ? words.classes[vatClass]
              : `${quantity(rate ?? "")} %${vatClass === "STANDARD" ? "" : ` ${words.classes[vatClass]}`}`}
          </option>
        ))}
        {!isListed && (
          <option value={option}>
            {line.vatClass ? words.classes[line.vatClass] : `${line.vatRate} %`}
          </option>
        )}
      </select>
      {treatment && treatment !== "EXEMPT" && (
        <span className={classes.treatment} title={words.cases[treatment]}>
          0 %
        </span>
      )}
      {line.vatClass === "EXEMPT" && (
        <select
          className={classes.field}
          aria-label={t`Why it is exempt, line ${number}`}
          value={line.exemption}
          onChange={(event) => change({ exemption: event.currentTarget.value })}
        >
          <option value="">{t`Why exempt?`}</option>
          {choices?.exemptions.map(({ paragraph, text }) => (
            <option key={paragraph} value={paragraph}>
              {text.slice(text.indexOf(":") + 2)}
            </option>
          ))}
        </select>
      )}
      {(isSoldAsked || line.sold) && (
        <select
          className={classes.field}
          aria-label={t`What is sold, line ${number}`}
          value={line.sold}
          onChange={(event) => change({ sold: event.currentTarget.value as Line["sold"] })}
        >
          <option value="">{t`What is sold?`}</option>
          {sold.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
