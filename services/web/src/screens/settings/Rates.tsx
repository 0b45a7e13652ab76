import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { ExchangeRatesDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useState } from "react";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { currencyName } from "@/parts/currencies";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Verbatim } from "@/parts/verbatim";
import { quantity } from "@/words/formats";
import { EnterRate } from "./EnterRate";
import classes from "./Rates.module.css";

/** What other currencies are worth: as published each day, and as somebody of the firm entered. */
export function Rates() {
  const firm = useFirm();
  const { answer, error, again } = useAsk(ExchangeRatesDocument, {}, { about: ["company"] });
  const [isEntering, setEntering] = useState(false);
  const enter = firm.may("company:write") && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEntering(true)}>
      <Trans>Enter a rate</Trans>
    </Button>
  );
  return (
    <>
      <Section
        title={<Trans>Exchange rates</Trans>}
        lead={
          <Trans>
            An invoice in another currency tells its VAT in kronor too, by the latest rate on the
            day of supply. The European Central Bank publishes the rates each banking day.
          </Trans>
        }
        actions={enter}
      >
        {!answer && error && <AskFailed error={error} again={again} />}
        {!answer && !error && <Skeleton height={240} />}
        {answer?.exchangeRates?.length === 0 && (
          <p className="quiet">
            <Trans>
              No rate is known of the last week. Enter one for the currency and the day that you
              invoice.
            </Trans>
          </p>
        )}
        {answer?.exchangeRates && answer.exchangeRates.length > 0 && (
          <RateTable rates={answer.exchangeRates} />
        )}
      </Section>
      {answer?.enteredRates && answer.enteredRates.length > 0 && (
        <Section
          title={<Trans>Rates you have entered</Trans>}
          lead={
            <Trans>
              On its day such a rate counts before the published one. What was entered stays; enter
              another one for the same day to replace it.
            </Trans>
          }
        >
          <RateTable rates={answer.enteredRates} />
        </Section>
      )}
      {isEntering && <EnterRate onClose={() => setEntering(false)} />}
    </>
  );
}

type Rate = Pick<Tenant.ExchangeRate, "currency" | "day" | "kronor" | "reason"> & {
  id?: string;
  source?: Tenant.RateSource;
};

function RateTable({ rates }: { rates: readonly Rate[] }) {
  const { t, i18n } = useLingui();
  return (
    <table className={classes.rates}>
      <thead>
        <tr>
          <th scope="col">{t`Currency`}</th>
          <th scope="col" className={classes.figure}>{t`Kronor for one`}</th>
          <th scope="col">{t`Day`}</th>
          <th scope="col">{t`Source`}</th>
        </tr>
      </thead>
      <tbody>
        {rates.map((rate) => (
          <tr key={rate.id ?? rate.currency}>
            <th scope="row">
              {rate.currency}{" "}
              <span className={classes.name}>{currencyName(rate.currency, i18n.locale)}</span>
            </th>
            <td className={classes.figure}>{quantity(rate.kronor)}</td>
            <td className="figure">{rate.day}</td>
            <td>
              {rate.source === "ECB" ? t`European Central Bank` : <Verbatim text={rate.reason} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
