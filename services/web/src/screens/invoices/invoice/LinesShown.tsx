import { useLingui } from "@lingui/react/macro";
import { Money } from "@/parts/money";
import { useVatWords } from "@/parts/vat-words";
import { quantity, unitPrice } from "@/words/formats";
import { signed, signedSums } from "../credit/signed";
import type { Written } from "../editor/content";
import { TotalsPart } from "../editor/TotalsPart";

import { WhyLine } from "../why/WhyLine";
import classes from "./invoice.module.css";

/** What was sold and what it comes to, as text: for phones, for reading aloud and for copying. */
export function LinesShown({ invoice }: { invoice: Written }) {
  const { t } = useLingui();
  const { cases } = useVatWords();
  return (
    <section className={classes.card} aria-label={t`Lines`}>
      {invoice.pricesIncludeVat && <p className="quiet small">{t`Prices incl. VAT`}</p>}
      <table className={classes.lines}>
        <thead className="only-read">
          <tr>
            <th scope="col">{t`Description`}</th>
            <th scope="col">{t`Amount`}</th>
          </tr>
        </thead>
        <tbody>
          {invoice.lines.map((line) => {
            const many = signed({ amount: line.quantity, currency: "" }, invoice.kind).amount;
            const count = `${quantity(many)} ${line.unit}`.trim();
            const price = unitPrice(line.unitPrice);
            const isOrdinary = !line.vatCase || line.vatCase === "DOMESTIC";
            const discount = /^0(\.0*)?$/.test(line.discountPercent)
              ? ""
              : ` · −${quantity(line.discountPercent)} %`;
            return (
              <tr key={line.position}>
                <td>
                  {line.heading && <b className={classes.what}>{line.heading}</b>}
                  <span className={classes.what}>{line.description}</span>
                  <span className="quiet small">
                    <span className="figure">
                      {count} × {price}
                      {discount}
                    </span>{" "}
                    ·{" "}
                    {isOrdinary
                      ? t`VAT ${quantity(line.vatRate)} %`
                      : cases[line.vatCase ?? "DOMESTIC"]}
                  </span>
                </td>
                <td>
                  <Money value={signed(line.amount, invoice.kind)} />
                  {/* What an advance takes off says itself where it comes from. */}
                  {!line.advanceId && <WhyLine invoiceId={invoice.id} position={line.position} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <TotalsPart
        sums={signedSums(invoice)}
        deduction={
          invoice.household && {
            deduction: signed(invoice.deduction, invoice.kind),
            denied: invoice.denied,
            toPay: signed(invoice.payable, invoice.kind),
          }
        }
        {...(invoice.kind === "CREDIT_NOTE" && { totalWords: t`To be credited` })}
      />
    </section>
  );
}
