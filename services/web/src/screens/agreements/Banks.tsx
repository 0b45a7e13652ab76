import { Trans, useLingui } from "@lingui/react/macro";
import { Progress } from "@mantine/core";
import { Section } from "@/parts/section";
import { Pill } from "@/parts/state";
import classes from "./Agreements.module.css";
import { type AgreementDetails, hoursOf } from "./agreement";

type Bank = AgreementDetails["hourBanks"][number];

/** Hours that were bought, the newest period first, and how much of each is used. */
export function Banks({ agreement }: { agreement: AgreementDetails }) {
  return (
    <Section title={<Trans>Bank of hours</Trans>}>
      <div className={classes.rows}>
        {[...agreement.hourBanks].reverse().map((each) => (
          <OneBank key={each.id} bank={each} />
        ))}
      </div>
    </Section>
  );
}

function OneBank({ bank }: { bank: Bank }) {
  const { t } = useLingui();
  const held = bank.boughtMinutes - bank.creditedMinutes + bank.rolledInMinutes;
  const used = hoursOf(bank.drawnMinutes);
  const whole = hoursOf(held);
  const left = hoursOf(bank.leftMinutes);
  const rolled = hoursOf(bank.rolledInMinutes);
  const credited = hoursOf(bank.creditedMinutes);
  const owed = hoursOf(-bank.leftMinutes);
  const owedBefore = hoursOf(-bank.rolledInMinutes);
  const whatIsLeft =
    bank.leftMinutes < 0
      ? t`${used} hours used, ${owed} more than were bought. The next purchase fills them first.`
      : t`${used} of ${whole} hours used, ${left} left.`;
  return (
    <div className={classes.bank}>
      <div className={classes.head}>
        <strong className="figure">
          {bank.periodFrom} – {bank.periodTo}
        </strong>
        {bank.isLow && (
          <Pill mood={bank.leftMinutes > 0 ? "warn" : "bad"}>
            {bank.leftMinutes > 0 ? <Trans>Almost used up</Trans> : <Trans>Used up</Trans>}
          </Pill>
        )}
      </div>
      <Progress
        value={held > 0 ? Math.min((bank.drawnMinutes / held) * 100, 100) : 100}
        {...(bank.isLow && { color: "orange" })}
        aria-label={t`${used} of ${whole} hours used`}
      />
      <p className="quiet">
        {whatIsLeft} {bank.creditedMinutes > 0 && t`${credited} hours are credited.`}{" "}
        {bank.rolledInMinutes > 0 && t`${rolled} came from the period before.`}
        {bank.rolledInMinutes < 0 && t`${owedBefore} went to what the period before was short of.`}
      </p>
    </div>
  );
}
