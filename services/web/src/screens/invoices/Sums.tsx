import { Plural, Trans } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import { Money } from "@/parts/money";
import classes from "./List.module.css";

type InvoiceSums = NonNullable<Tenant.InvoiceSumsQuery["invoiceSums"]>;

/** What all invoices of a filter come to, those that are not on the screen too. */
export function SumsLine({ sums }: { sums: InvoiceSums | null | undefined }) {
  return (
    <div className={classes.sums} role="status">
      {sums && (
        <>
          <b>
            <Counted sums={sums} />
          </b>
          <span>
            <Trans>
              Amount{" "}
              <b>
                <Money value={sums.total} />
              </b>
            </Trans>
          </span>
          <span>
            <Trans>
              Left to pay{" "}
              <b>
                <Money value={sums.open} />
              </b>
            </Trans>
          </span>
          {sums.untold > 0 && (
            <span className="quiet">
              <Plural
                value={sums.untold}
                one="# draft in another currency is not counted"
                other="# drafts in other currencies are not counted"
              />
            </span>
          )}
          {/[1-9]/.test(sums.overdue.amount) && (
            <span data-mood="bad">
              <Trans>
                Overdue{" "}
                <b>
                  <Money value={sums.overdue} />
                </b>
              </Trans>
            </span>
          )}
          {/[1-9]/.test(sums.refund.amount) && (
            <span>
              <Trans>
                To pay back{" "}
                <b>
                  <Money value={sums.refund} />
                </b>
              </Trans>
            </span>
          )}
        </>
      )}
    </div>
  );
}

/** Credit notes are told apart: they take from the sum. */
function Counted({ sums: { count, creditNotes } }: { sums: InvoiceSums }) {
  const invoices = count - creditNotes;
  return (
    <>
      {(invoices > 0 || creditNotes === 0) && (
        <Plural value={invoices} one="# invoice" other="# invoices" />
      )}
      {invoices > 0 && creditNotes > 0 && ", "}
      {creditNotes > 0 && <Plural value={creditNotes} one="# credit note" other="# credit notes" />}
    </>
  );
}

/** The same as the list's last row, under their columns. */
export function sumsRow(sums: InvoiceSums | null | undefined) {
  if (!sums) return undefined;
  return {
    number: <Trans>Sum</Trans>,
    customer: <Counted sums={sums} />,
    total: <Money value={sums.total} />,
    open: <Money value={sums.open} />,
  };
}
