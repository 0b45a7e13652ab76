import { Trans, useLingui } from "@lingui/react/macro";
import { TimeRejectDocument } from "@treaty/documents";
import { useDo } from "@/api/asking";
import { tell } from "@/parts/toasts";
import type { EntryOnCard } from "./Card";
import { ReasonDialog } from "./ReasonDialog";

/** Send a report back for the customer, with what is wrong in it. */
export default function RejectTime({
  entry,
  onClose,
}: {
  entry: EntryOnCard;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const { act, isActing } = useDo(TimeRejectDocument, { changes: ["assignment"] });
  return (
    <ReasonDialog
      title={<Trans>Send the report back?</Trans>}
      label={t`What is wrong`}
      description={t`The consultant and the customer read it, and the consultant reports anew.`}
      act={<Trans>Send back</Trans>}
      isActing={isActing}
      onClose={onClose}
      doIt={async (reason) => {
        const outcome = await act({ id: entry.id, expectedVersion: entry.version, reason });
        if (outcome.done) tell(t`The report was sent back.`);
        return outcome;
      }}
    />
  );
}
