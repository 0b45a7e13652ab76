import { Trans, useLingui } from "@lingui/react/macro";
import { TimeTakeBackDocument } from "@treaty/documents";
import { useDo } from "@/api/asking";
import { tell } from "@/parts/toasts";
import type { EntryOnCard } from "./Card";
import { ReasonDialog } from "./ReasonDialog";

/** Take back an approval that was a mistake; the consultant reads why and reports anew. */
export default function TakeBack({ entry, onClose }: { entry: EntryOnCard; onClose: () => void }) {
  const { t } = useLingui();
  const { act, isActing } = useDo(TimeTakeBackDocument, { changes: ["assignment"] });
  return (
    <ReasonDialog
      title={<Trans>Take back the approval?</Trans>}
      label={t`Why it is taken back`}
      description={t`The consultant reads it and reports anew. The approval is kept in the history.`}
      act={<Trans>Take back the approval</Trans>}
      isActing={isActing}
      onClose={onClose}
      doIt={async (reason) => {
        const outcome = await act({ id: entry.id, expectedVersion: entry.version, reason });
        if (outcome.done) tell(t`The approval was taken back.`);
        return outcome;
      }}
    />
  );
}
