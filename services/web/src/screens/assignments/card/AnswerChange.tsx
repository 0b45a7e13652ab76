import { Trans, useLingui } from "@lingui/react/macro";
import { AssignmentChangeAnswerDocument } from "@treaty/documents";
import { useDo } from "@/api/asking";
import { tell } from "@/parts/toasts";
import { Differences } from "./AskedChange";
import type { AskedOnCard, AssignmentOnCard } from "./Card";
import { ReasonDialog } from "./ReasonDialog";

/** Say yes or no to a change that whoever ordered asks for, in words that they read. */
export default function AnswerChange({
  assignment,
  change,
  isAccepted,
  onClose,
}: {
  assignment: AssignmentOnCard;
  change: AskedOnCard;
  isAccepted: boolean;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const { act, isActing } = useDo(AssignmentChangeAnswerDocument, { changes: ["assignment"] });
  return (
    <ReasonDialog
      title={isAccepted ? <Trans>Make the change?</Trans> : <Trans>Say no to the change?</Trans>}
      label={isAccepted ? t`A word to the customer` : t`Why not`}
      field="answer"
      description={
        isAccepted
          ? t`Whoever ordered and whoever does it are told. There is no fee for late cancellation: the price follows the new time, and time to cancel counts from it.`
          : t`Whoever ordered reads it. All stays as it is.`
      }
      act={isAccepted ? <Trans>Make the change</Trans> : <Trans>Say no</Trans>}
      isActing={isActing}
      onClose={onClose}
      doIt={async (answer) => {
        const outcome = await act({ id: change.id, isAccepted, answer });
        if (outcome.done) tell(isAccepted ? t`The change is made.` : t`The customer is told no.`);
        return outcome;
      }}
    >
      <Differences assignment={assignment} change={change} />
    </ReasonDialog>
  );
}
