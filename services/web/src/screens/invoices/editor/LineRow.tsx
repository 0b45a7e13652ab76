import { useLingui } from "@lingui/react/macro";
import { IconArrowDown, IconArrowUp, IconHeading, IconX } from "@tabler/icons-react";
import type { Tenant } from "@treaty/types";
import { memo, useState } from "react";
import { Money } from "@/parts/money";
import type { MoneyValue } from "@/words/formats";
import { DescriptionField } from "./DescriptionField";
import { HeadingRow } from "./HeadingRow";
import type { LineActs } from "./LineTable";
import { CELLS, type Cell, type Line } from "./lines";
import classes from "./lines.module.css";
import { PriceNow } from "./PriceNow";
import type { Sale } from "./taking";
import { Unpriced } from "./Unpriced";
import { VatCell } from "./VatCell";
import type { Choices } from "./vat";

interface RowProps {
  line: Line;
  number: number;
  isLast: boolean;
  amount: MoneyValue | undefined;
  faults: Partial<Record<Cell, string>>;
  choices: Choices | null;
  isSoldAsked: boolean;
  treatment: Tenant.VatCase | undefined;
  sale: Sale;
  acts: LineActs;
}

/** One line: a row on a desk, a card on a phone. */
export const LineRow = memo(Row, (before, after) => {
  const { faults: one, ...rest } = before;
  const { faults: other, ...others } = after;
  const isSame = (Object.keys(rest) as (keyof typeof rest)[]).every(
    (name) => rest[name] === others[name],
  );
  return isSame && JSON.stringify(one) === JSON.stringify(other);
});

function Row(props: RowProps) {
  const { line, number, isLast, amount, faults, choices, isSoldAsked, treatment, sale, acts } =
    props;
  const { t } = useLingui();
  const names: Record<Cell, string> = {
    description: t`Description`,
    quantity: t`Quantity`,
    unit: t`Unit`,
    unitPrice: t`Price`,
    discountPercent: t`Discount %`,
    vatRate: t`VAT`,
  };
  const wrong = CELLS.filter((cell) => faults[cell]);
  const describedBy = `fault-${line.key}`;
  const field = (cell: Cell) => ({
    "data-cell": cell,
    "aria-label": t`${names[cell]}, line ${number}`,
    "aria-invalid": faults[cell] ? true : undefined,
    "aria-describedby": faults[cell] ? describedBy : undefined,
    className: classes.field,
    value: line[cell],
    onChange: (event: { currentTarget: { value: string } }) =>
      acts.write(line.key, cell, event.currentTarget.value),
  });
  const isForeign = sale.currency !== "SEK";
  const [isHeaded, setHeaded] = useState(false);
  return (
    <>
      {(isHeaded || line.heading) && (
        <HeadingRow
          heading={line.heading}
          number={number}
          isNew={isHeaded}
          write={(heading) => acts.change(line.key, { heading })}
        />
      )}
      <tr data-line={line.key} data-wrong={wrong.length > 0}>
        <td data-place="description" data-name={names.description}>
          <DescriptionField
            line={line}
            take={acts.take}
            field={field("description")}
            isForeign={isForeign}
          />
        </td>
        <td data-place="quantity" data-name={names.quantity} data-figure>
          <input inputMode="decimal" autoComplete="off" placeholder="1" {...field("quantity")} />
        </td>
        <td data-place="unit" data-name={names.unit}>
          <input list="units" maxLength={20} {...field("unit")} />
        </td>
        <td data-place="price" data-name={names.unitPrice} data-figure>
          <input inputMode="decimal" autoComplete="off" {...field("unitPrice")} />
        </td>
        <td data-place="discount" data-name={names.discountPercent} data-figure>
          <input
            inputMode="decimal"
            autoComplete="off"
            placeholder="0"
            {...field("discountPercent")}
          />
        </td>
        <td data-place="rate" data-name={names.vatRate}>
          <VatCell
            line={line}
            number={number}
            choices={choices}
            isSoldAsked={isSoldAsked}
            treatment={treatment}
            field={field("vatRate")}
            change={(change) => acts.change(line.key, change)}
          />
        </td>
        <td data-place="net" data-name={t`Amount`} data-figure>
          <span className={classes.net}>{amount ? <Money value={amount} /> : "–"}</span>
        </td>
        <td data-place="tools">
          <span className={classes.tools}>
            {line.articleId && <PriceNow line={line} number={number} sale={sale} acts={acts} />}
            <button
              type="button"
              aria-label={t`Heading above line ${number}`}
              aria-pressed={isHeaded || line.heading !== ""}
              onClick={() => {
                setHeaded(!isHeaded && !line.heading);
                if (line.heading) acts.change(line.key, { heading: "" });
              }}
            >
              <IconHeading size={15} aria-hidden />
            </button>
            <button
              type="button"
              disabled={number === 1}
              aria-label={t`Move line ${number} up`}
              onClick={() => acts.move(line.key, -1)}
            >
              <IconArrowUp size={15} aria-hidden />
            </button>
            <button
              type="button"
              disabled={isLast}
              aria-label={t`Move line ${number} down`}
              onClick={() => acts.move(line.key, 1)}
            >
              <IconArrowDown size={15} aria-hidden />
            </button>
            <button
              type="button"
              aria-label={t`Remove line ${number}`}
              onClick={() => acts.remove(line.key)}
            >
              <IconX size={15} aria-hidden />
            </button>
          </span>
        </td>
      </tr>
      {isForeign && line.articleId && line.unitPrice.trim() === "" && (
        <Unpriced line={line} sale={sale} />
      )}
      {wrong.length > 0 && (
        <tr className={classes.fault}>
          <td colSpan={8} id={describedBy}>
            {wrong.map((cell) => `${names[cell]}: ${faults[cell]}`).join(" ")}
          </td>
        </tr>
      )}
    </>
  );
}
