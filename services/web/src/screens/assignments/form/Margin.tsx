import { Trans, useLingui } from "@lingui/react/macro";
import { useDebouncedValue } from "@mantine/hooks";
import { AssignmentTryDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { Section } from "@/parts/section";
import card from "../card/Card.module.css";
import { EntryLines } from "../card/EntryLines";
import { MarginLine } from "../card/MarginLine";
import { type AssignmentValues, timesOf, triedByHand } from "./assignment";
import { chosenId } from "./choosing";
import classes from "./Form.module.css";
import { OrderTerms } from "./OrderTerms";

const REST = 250;
const NOTHING = { customerId: "", hourTypeId: "", beginsAt: "", endsAt: "" };

/**
 * What the work comes to by the terms that hold: the customer's side, the consultant's, and what is
 * left. Of an assignment that is changed, `id`, it counts when its time was asked for.
 */
export function Margin({ values, id = null }: { values: AssignmentValues; id?: string | null }) {
  const firm = useFirm();
  const times = timesOf(values);
  const { customerId, agreementId, hourTypeId, consultantId } = values;
  const byHand = triedByHand(values, firm.may("pay:read"));
  const isAskable = customerId !== "" && hourTypeId !== "" && times !== null;
  const terms = { agreementId: chosenId(agreementId), consultantId: consultantId || null };
  const [asked] = useDebouncedValue(
    JSON.stringify(
      isAskable ? { id, customerId, hourTypeId, ...terms, ...byHand, ...times } : null,
    ),
    REST,
  );
  const meant = JSON.parse(asked) as Tenant.AssignmentTryInput | null;
  const found = useAsk(
    AssignmentTryDocument,
    { order: meant ?? NOTHING },
    {
      about: ["assignment", "agreement", "hourType", "consultant"],
      pause: meant === null,
    },
  );
  return (
    <Section
      title={<Trans>What it comes to</Trans>}
      lead={
        firm.may("pay:read") ? (
          <Trans>
            As planned and without a break, by the prices and the pay that hold on the day.
          </Trans>
        ) : (
          <Trans>As planned and without a break, by the prices that hold on the day.</Trans>
        )
      }
    >
      <div className={classes.outcome} aria-live="polite" aria-busy={found.isStale}>
        {meant === null ? (
          <p className="quiet">
            <Trans>Choose a customer, an hour type and the times, and it is counted here.</Trans>
          </p>
        ) : (
          <Outcome answer={found.answer?.assignmentTry} />
        )}
      </div>
    </Section>
  );
}

function Outcome({ answer }: { answer: Tenant.AssignmentTryQuery["assignmentTry"] | undefined }) {
  const { t } = useLingui();
  if (!answer) return null;
  const { trial, problems } = answer;
  if (!trial) return <p className="quiet">{problems.map(({ message }) => message).join(" ")}</p>;
  return (
    <>
      <div className={card.sides}>
        <EntryLines caption={t`The customer pays`} lines={trial.priceLines} sum={trial.revenue} />
        {trial.payLines && trial.pay && (
          <EntryLines caption={t`The consultant earns`} lines={trial.payLines} sum={trial.pay} />
        )}
      </div>
      <OrderTerms trial={trial} />
      <MarginLine margin={trial.margin} percent={trial.marginPercent} />
    </>
  );
}
