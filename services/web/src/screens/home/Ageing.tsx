import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useFirm } from "@/app/firm";
import { invoiceSearchOf } from "@/app/lists";
import { Money } from "@/parts/money";
import { shares } from "./ageing";
import type { Band } from "./dashboard";
import classes from "./Home.module.css";

/** What is unpaid by how late it is; each band opens its invoices. */
export function Ageing({ bands }: { bands: readonly Band[] }) {
  const { t } = useLingui();
  const { slug } = useFirm();
  const names: Record<string, string> = {
    NOT_DUE: t`Not due yet`,
    DAYS_1_30: t`1–30 days late`,
    DAYS_31_60: t`31–60 days late`,
    DAYS_61_90: t`61–90 days late`,
    OVER_90_DAYS: t`Over 90 days late`,
  };
  const widths = shares(bands.map((band) => band.amount.amount));
  return (
    <section className={classes.card} aria-labelledby="ageing">
      <h2 id="ageing">
        <Trans>Unpaid by age</Trans>
      </h2>
      <p className="quiet small">
        <Trans>Days after the due date</Trans>
      </p>
      <ul className={classes.bands}>
        {bands.map((band, place) => (
          <li key={band.key}>
            <Link
              to="/f/$slug/invoices"
              params={{ slug }}
              search={invoiceSearchOf(band.list)}
              className={classes.band}
            >
              <span>{names[band.key] ?? band.key}</span>
              <Money value={band.amount} isRounded />
              <span className={classes.bar} aria-hidden>
                <span data-late={place} style={{ width: `${widths[place]}%` }} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
