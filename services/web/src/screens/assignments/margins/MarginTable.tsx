import { Trans, useLingui } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import { decimal, quantity } from "@/words/formats";
import classes from "./Margins.module.css";
import { hoursAndMinutes } from "./period";

type Found = NonNullable<Tenant.MarginsQuery["margins"]>;
/** What plans bring in beside the consultants, none of whom it belongs to. */
const PLANS = "PLANS";

type Row = Found["total"];

/** What was worked, invoiced and paid, a row for each part and one for all of it; in kronor. */
export function MarginTable({
  margins,
  name,
  hasUtilisation,
}: {
  margins: Found;
  name: string;
  hasUtilisation: boolean;
}) {
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={classes.scroll} tabIndex={0} aria-label={t`Margin`}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">{t`Worked`}</th>
            {hasUtilisation && <th scope="col">{t`Utilisation`}</th>}
            <th scope="col">{t`Debited`}</th>
            <th scope="col">{t`On invoices`}</th>
            <th scope="col">{t`Not invoiced`}</th>
            <th scope="col">{t`Pay`}</th>
            <th scope="col">{t`Margin`}</th>
            <th scope="col">%</th>
          </tr>
        </thead>
        <tbody>
          {margins.rows.map((row) => (
            <tr key={row.key || "none"}>
              <th scope="row">
                {row.title || (row.key === PLANS ? t`Plans of payments` : t`Nobody`)}
                {row.key.startsWith("agr_") && (
                  <span className="quiet">
                    {" "}
                    <Trans>(the agreement)</Trans>
                  </span>
                )}
              </th>
              <Cells row={row} hasUtilisation={hasUtilisation} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t`Together`}</th>
            <Cells row={margins.total} hasUtilisation={hasUtilisation} isTotal />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Cells({
  row,
  hasUtilisation,
  isTotal = false,
}: {
  row: Row;
  hasUtilisation: boolean;
  isTotal?: boolean;
}) {
  const part = row.utilisationPercent;
  return (
    <>
      <td>{hoursAndMinutes(row.workedMinutes)}</td>
      {hasUtilisation && <td>{!isTotal && part ? `${quantity(part)} %` : ""}</td>}
      <td>{hoursAndMinutes(row.debitedMinutes)}</td>
      <td>{decimal(row.revenue.amount)}</td>
      <td className="quiet">{decimal(row.unbilled.amount)}</td>
      <td>{decimal(row.pay.amount)}</td>
      <td data-loss={row.margin.amount.startsWith("-")}>{decimal(row.margin.amount)}</td>
      <td>{row.marginPercent ? quantity(row.marginPercent) : "–"}</td>
    </>
  );
}
