import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Skeleton, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { AssignmentCancelDocument, AssignmentCancellationDocument } from "@treaty/documents";
import { useAsk, useDo } from "@/api/asking";
import { Money } from "@/parts/money";
import { AskFailed } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { instant } from "@/words/formats";
import type { AssignmentOnCard } from "./Card";
import { ReasonDialog } from "./ReasonDialog";

/** Call an assignment off, having seen what that costs the customer and pays the consultant. */
export default function Cancel({
  assignment,
  onClose,
}: {
  assignment: AssignmentOnCard;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const { act, isActing } = useDo(AssignmentCancelDocument, { changes: ["assignment"] });
  const { id, version } = assignment;
  return (
    <ReasonDialog
      title={<Trans>Cancel the assignment?</Trans>}
      label={t`Why`}
      description={t`The customer and the consultant read it.`}
      act={<Trans>Cancel the assignment</Trans>}
      isDangerous
      isActing={isActing}
      onClose={onClose}
      doIt={async (reason) => {
        const outcome = await act({ id, expectedVersion: version, reason });
        if (outcome.done) tell(t`The assignment is cancelled.`);
        return outcome;
      }}
    >
      <WhatItCosts id={id} />
      {assignment.entries.some((entry) => entry.state === "REJECTED") && (
        <Text size="sm">
          <Trans>
            Hours that were sent back wait to be corrected. They cannot be once the assignment is
            cancelled, so they are neither invoiced nor paid.
          </Trans>
        </Text>
      )}
    </ReasonDialog>
  );
}

function WhatItCosts({ id }: { id: string }) {
  const asked = useAsk(AssignmentCancellationDocument, { id }, { about: ["assignment"] });
  const found = asked.answer?.assignmentCancellation;
  if (asked.error && !found) return <AskFailed error={asked.error} again={asked.again} />;
  if (!found) return <Skeleton height={64} />;
  const { price } = found;
  const deadline = found.until ? instant(found.until) : "";
  if (isNothing(price.amount))
    return (
      <Text size="sm">
        {deadline ? (
          <Trans>Nothing is charged: it can be cancelled without cost until {deadline}.</Trans>
        ) : (
          <Trans>Nothing is charged: no deadline for cancelling is agreed.</Trans>
        )}
      </Text>
    );
  return (
    <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
      <Trans>
        It could be cancelled without cost until {deadline}. By the agreement{" "}
        <Money value={price} /> without VAT is now charged.
      </Trans>
    </Alert>
  );
}

function isNothing(amount: string): boolean {
  return /^0(\.0+)?$/.test(amount);
}
