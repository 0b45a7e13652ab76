import { Trans, useLingui } from "@lingui/react/macro";
import { AssignmentSeriesEndDocument } from "@treaty/documents";
import { useDo } from "@/api/asking";
import { tell } from "@/parts/toasts";
import { ReasonDialog } from "./ReasonDialog";

/** End the rule that made an assignment: what has not begun of the series is cancelled. */
export default function EndSeries({
  seriesId,
  onClose,
}: {
  seriesId: string;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const { act, isActing } = useDo(AssignmentSeriesEndDocument, { changes: ["assignment"] });
  return (
    <ReasonDialog
      title={<Trans>End the series?</Trans>}
      label={t`Why`}
      description={t`The customer and the consultant read it.`}
      act={<Trans>End the series</Trans>}
      isDangerous
      isActing={isActing}
      onClose={onClose}
      doIt={async (reason) => {
        const outcome = await act({ id: seriesId, reason });
        if (outcome.done) tell(t`The series is ended.`);
        return outcome;
      }}
    >
      {t`Every assignment of the series that has not begun is cancelled. For those that are cancelled too late, what the agreement says is charged. What is done or under way stays.`}
    </ReasonDialog>
  );
}
