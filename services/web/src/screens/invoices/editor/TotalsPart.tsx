import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import type { Tenant } from "@treaty/types";
import { Money } from "@/parts/money";
import { sentenceOf } from "@/parts/problems";
import { useVatWords } from "@/parts/vat-words";
import { decimal, type MoneyValue, quantity } from "@/words/formats";
import { isSome, signed } from "../credit/signed";
import classes from "./totals.module.css";

interface Adjusted {
  reason: string;
  percent?: string | null;
  total: MoneyValue;
}
interface Sums {
  pricesIncludeVat: boolean;
  lineSum?: MoneyValue;
  adjustments?: readonly Adjusted[];
  net: MoneyValue;
  rounding: MoneyValue;
  total: MoneyValue;
  vatRows: { case: Tenant.VatCase; rate: string; net: MoneyValue; vat: MoneyValue }[];
  /** The rate that turns another currency into kronor, and the VAT by it. */
  rate?: Rate | null;
  vatInKronor?: MoneyValue | null;
}
type Rate = Pick<Tenant.ExchangeRate, "currency" | "day" | "kronor" | "source" | "reason">;

interface Deduction {
  deduction: MoneyValue;
  /** What of that was denied, and is to be paid after all. */
  denied?: MoneyValue;
  toPay: MoneyValue;
}

/** What an invoice comes to, as the API counted it: net, VAT by rate, rounding, to pay. */
export function TotalsPart({
  sums,
  isCounting = false,
  failed = null,
  again,
  totalWords,
  deduction = null,
}: {
  sums: Sums | null;
  isCounting?: boolean;
  /** Why these are sums of what stood there before. */
  failed?: string | null;
  again?: () => void;
  /** What the total is called, where it is not to be paid. */
  totalWords?: string;
  /** What the tax authority pays of it for work in a home, and what is left to pay. */
  deduction?: Deduction | null | undefined;
}) {
  const { t } = useLingui();
  const { cases } = useVatWords();
  const isGross = sums?.pricesIncludeVat ?? false;
  const isRounded = sums && !/^-?0(\.0*)?$/.test(sums.rounding.amount);
  return (
    <section className={classes.totals} aria-label={t`Totals`} aria-busy={isCounting}>
      {failed && (
        <div className={classes.old} role="alert">
          <b>
            <Trans>The sums are not up to date</Trans>
          </b>
          <span>{sentenceOf(failed)}</span>
          <Button size="compact-xs" variant="default" onClick={again} loading={isCounting}>
            <Trans>Count again</Trans>
          </Button>
        </div>
      )}
      <dl className={classes.rows} data-old={failed !== null}>
        {sums?.lineSum && sums.adjustments && (isGross || sums.adjustments.length > 0) && (
          <>
            <dt>{isGross ? <Trans>Sum of lines incl. VAT</Trans> : <Trans>Sum of lines</Trans>}</dt>
            <dd>
              <Money value={sums.lineSum} />
            </dd>
            {sums.adjustments.map(({ reason, percent, total }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they have nothing else to be told by, and do not move
              <div key={place} className={classes.pair}>
                <dt>
                  {reason}
                  {percent && ` ${quantity(percent)} %`}
                </dt>
                <dd>
                  <Money value={total} />
                </dd>
              </div>
            ))}
          </>
        )}
        <dt>{isGross ? <Trans>Without VAT</Trans> : <Trans>Net</Trans>}</dt>
        <dd>{sums ? <Money value={sums.net} /> : "–"}</dd>
        {sums?.vatRows.map(({ case: vatCase, rate, net, vat }) => {
          const percent = quantity(rate);
          const base = decimal(net.amount);
          return (
            <div key={`${vatCase}.${rate}`} className={classes.pair}>
              <dt>
                {vatCase === "DOMESTIC" ? <Trans>VAT {percent} %</Trans> : cases[vatCase]}{" "}
                <span className={classes.of}>
                  <Trans>of {base}</Trans>
                </span>
              </dt>
              <dd>
                <Money value={vat} />
              </dd>
            </div>
          );
        })}
        {isRounded && (
          <div className={classes.pair}>
            <dt>
              <Trans>Rounding</Trans>
            </dt>
            <dd>
              <Money value={sums.rounding} />
            </dd>
          </div>
        )}
        {sums?.rate && sums.vatInKronor && <InKronor rate={sums.rate} vat={sums.vatInKronor} />}
        <div className={`${classes.pair} ${classes.total}`}>
          <dt>{deduction ? <Trans>Total</Trans> : (totalWords ?? <Trans>To pay</Trans>)}</dt>
          <dd>{sums ? <Money value={sums.total} /> : "–"}</dd>
        </div>
        {sums && deduction && (
          <>
            <div className={classes.pair}>
              <dt>
                <Trans>Paid by Skatteverket (ROT or RUT)</Trans>
              </dt>
              <dd>
                <Money value={signed(deduction.deduction, "CREDIT_NOTE")} />
              </dd>
            </div>
            {deduction.denied && isSome(deduction.denied) && (
              <div className={classes.pair}>
                <dt>
                  <Trans>Denied by Skatteverket</Trans>
                </dt>
                <dd>
                  <Money value={deduction.denied} />
                </dd>
              </div>
            )}
            <div className={`${classes.pair} ${classes.total}`}>
              <dt>{totalWords ?? <Trans>To pay</Trans>}</dt>
              <dd>
                <Money value={deduction.toPay} />
              </dd>
            </div>
          </>
        )}
      </dl>
    </section>
  );
}

/** The VAT in kronor, as the law wants it told beside another currency. */
function InKronor({ rate, vat }: { rate: Rate; vat: MoneyValue }) {
  const { t } = useLingui();
  const kronor = quantity(rate.kronor);
  const source = rate.source === "ECB" ? t`European Central Bank` : rate.reason;
  return (
    <div className={classes.pair}>
      <dt>
        <Trans>VAT in SEK</Trans>
        <span className={classes.rate}>
          1 {rate.currency} = {kronor} SEK, {rate.day}, {source}
        </span>
      </dt>
      <dd>
        <Money value={vat} />
      </dd>
    </div>
  );
}
