import { Trans, useLingui } from "@lingui/react/macro";
import { useDebouncedValue } from "@mantine/hooks";
import { HourTypeTryDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useState } from "react";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { typedClock } from "@/parts/clock";
import { ClockField } from "@/parts/clock-field";
import { DayField } from "@/parts/day-field";
import { Money } from "@/parts/money";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { workOf } from "@/parts/wall";
import { quantity, today } from "@/words/formats";
import classes from "./Hours.module.css";
import { type HourTypeValues, termsOf } from "./hourType";
import { TrialLines } from "./TrialLines";

const REST = 250;
const NO_TERMS: Tenant.HourTermsInput = { price: "0", priceDebit: {}, payDebit: {}, windows: [] };

/** Try a job by day and time: its lines, the pay and the margin by what stands in the form, saved or not. */
export function TryOut({ values }: { values: HourTypeValues }) {
  const { t } = useLingui();
  const firm = useFirm();
  const [day, setDay] = useState(today);
  const [begins, setBegins] = useState("16:30");
  const [ends, setEnds] = useState("18:30");
  const terms = termsOf(values);
  const [from, to] = [typedClock(begins), typedClock(ends)];
  const work = day && from && to ? workOf(day, from, to) : null;
  const [asked] = useDebouncedValue(JSON.stringify(terms && work && { terms, ...work }), REST);
  const meant = JSON.parse(asked) as Tenant.HourTypeTryQueryVariables | null;
  const found = useAsk(
    HourTypeTryDocument,
    meant ?? { terms: NO_TERMS, beginsAt: "", endsAt: "" },
    { about: ["hourType"], pause: meant === null },
  );
  return (
    <Section
      title={<Trans>Try a job</Trans>}
      lead={
        firm.may("pay:read") ? (
          <Trans>
            See what the customer pays, what the consultant earns and what is left, before you save.
          </Trans>
        ) : (
          <Trans>See what the customer pays for a job, by day and time.</Trans>
        )
      }
    >
      <div className={classes.asked}>
        <DayField label={t`Day`} value={day} onChange={setDay} />
        <ClockField label={t`Begins`} value={begins} onChange={setBegins} />
        <ClockField label={t`Ends`} value={ends} onChange={setEnds} />
      </div>
      <div className={classes.outcome} aria-live="polite" aria-busy={found.isStale}>
        {meant === null ? (
          <p className="quiet">
            <Trans>Write a price per hour and the times, and the lines come here.</Trans>
          </p>
        ) : (
          <Outcome answer={found.answer?.hourTypeTry} />
        )}
        {found.error && meant && <AskFailed error={found.error} again={found.again} />}
      </div>
    </Section>
  );
}

type Answer = Tenant.HourTypeTryQuery["hourTypeTry"];

function Outcome({ answer }: { answer: Answer | undefined }) {
  const { t } = useLingui();
  if (!answer) return null;
  const { trial, problems } = answer;
  if (!trial)
    return (
      <p className="quiet">
        {problems.map(({ message }) => message).join(" ")}{" "}
        <Trans>Fill in what is missing above, and the lines come here.</Trans>
      </p>
    );
  return (
    <>
      <TrialLines caption={t`The customer pays`} lines={trial.priceLines} sum={trial.revenue} />
      {trial.payLines && trial.pay && (
        <TrialLines caption={t`The consultant earns`} lines={trial.payLines} sum={trial.pay} />
      )}
      {trial.margin && (
        <p className={classes.margin} data-loss={trial.margin.amount.startsWith("-")}>
          <span>
            <Trans>Margin</Trans>
          </span>
          <span>
            <Money value={trial.margin} />
            {trial.marginPercent && (
              <>
                {" · "}
                <Trans>{quantity(trial.marginPercent)} % of the price</Trans>
              </>
            )}
          </span>
        </p>
      )}
    </>
  );
}
