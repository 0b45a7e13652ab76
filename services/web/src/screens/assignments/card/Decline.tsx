import { Trans, useLingui } from "@lingui/react/macro";
import { AssignmentRejectDocument } from "@treaty/documents";
import { useDo } from "@/api/asking";
import { tell } from "@/parts/toasts";
import type { AssignmentOnCard } from "./Card";
import { ReasonDialog } from "./ReasonDialog";

/** Say no to an order, with why. */
export default function Decline({
  assignment,
  onClose,
}: {
  assignment: AssignmentOnCard;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const { act, isActing } = useDo(AssignmentRejectDocument, { changes: ["assignment"] });
  const { id, version } = assignment;
  return (
    <ReasonDialog
      title={<Trans>Decline the order?</Trans>}
      label={t`Why`}
      description={t`Whoever ordered reads it.`}
      act={<Trans>Decline</Trans>}
      isDangerous
      isActing={isActing}
      onClose={onClose}
      doIt={async (reason) => {
        const outcome = await act({ id, expectedVersion: version, reason });
        if (outcome.done) tell(t`The order was declined.`);
        return outcome;
      }}
    />
  );
}
