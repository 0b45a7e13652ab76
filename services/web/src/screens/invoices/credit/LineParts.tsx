import { Trans, useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import type { Tenant } from "@treaty/types";
import { Money } from "@/parts/money";
import { quantity } from "@/words/formats";
import classes from "./credit.module.css";
import { NOTHING, type Part, type Parts } from "./parts";
import { isSome } from "./signed";

type Original = NonNullable<Tenant.LeftToCreditQuery["invoice"]>;

/** Each line of the invoice with what is left of it, and what of that is to be taken back. */
export function LineParts({
  invoice,
  parts,
  errors,
  onChange,
}: {
  invoice: Original;
  parts: Parts;
  errors: Readonly<Record<string, string>>;
  onChange: (parts: Parts) => void;
}) {
  const { t } = useLingui();
  const left = new Map(invoice.leftToCredit.map((each) => [each.position, each]));
  return (
    <ul className={classes.lines} aria-label={t`Lines to credit`}>
      {invoice.lines.map((line) => {
        const rest = left.get(line.position);
        const part = parts[line.position] ?? NOTHING;
        const isLeft = rest !== undefined && isSome(rest.amount);
        const isCounted = isLeft && /[1-9]/.test(rest.quantity);
        const count = isCounted ? `${`${quantity(rest.quantity)} ${line.unit}`.trim()} · ` : "";
        const change = (cell: keyof Part) => (event: { currentTarget: { value: string } }) =>
          onChange({ ...parts, [line.position]: { ...part, [cell]: event.currentTarget.value } });
        const { position, description } = line;
        return (
          <li key={position} data-gone={!isLeft}>
            <span className={classes.what}>
              <span className={classes.words}>{description}</span>
              <span className="quiet small figure">
                {isLeft ? (
                  <>
                    <Trans>
                      Left: {count}
                      <Money value={rest.amount} />
                    </Trans>
                    {invoice.pricesIncludeVat && ` ${t`incl. VAT`}`}
                  </>
                ) : (
                  <Trans>Credited already</Trans>
                )}
              </span>
            </span>
            {isLeft && (
              <span className={classes.cells}>
                <TextInput
                  aria-label={t`Quantity of line ${position}: ${description}`}
                  placeholder={t`Quantity`}
                  inputMode="decimal"
                  autoComplete="off"
                  disabled={!isCounted}
                  value={part.quantity}
                  error={errors[`${position}.quantity`]}
                  onChange={change("quantity")}
                />
                <TextInput
                  aria-label={t`Amount of line ${position}: ${description}`}
                  placeholder={t`or amount`}
                  inputMode="decimal"
                  autoComplete="off"
                  value={part.amount}
                  error={errors[`${position}.amount`]}
                  onChange={change("amount")}
                />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
