import { Trans } from "@lingui/react/macro";
import { Money } from "@/parts/money";
import { type MoneyValue, quantity } from "@/words/formats";
import classes from "./Card.module.css";

/** What is left of a price when the consultant is paid; nothing for those who may not see pay. */
export function MarginLine({
  margin,
  percent,
}: {
  margin: MoneyValue | null | undefined;
  percent: string | null | undefined;
}) {
  if (!margin) return null;
  return (
    <p className={classes.margin} data-loss={margin.amount.startsWith("-")}>
      <span>
        <Trans>Margin</Trans>
      </span>
      <span>
        <Money value={margin} />
        {percent && (
          <>
            {" · "}
            <Trans>{quantity(percent)} % of the price</Trans>
          </>
        )}
      </span>
    </p>
  );
}
