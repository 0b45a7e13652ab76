import { Trans, useLingui } from "@lingui/react/macro";
import { Stack, Text } from "@mantine/core";
import { TimeApproveDocument } from "@treaty/documents";
import { useDo } from "@/api/asking";
import { isDoneOrTold } from "@/parts/answered";
import { Confirm } from "@/parts/confirm";
import { Money } from "@/parts/money";
import { tell } from "@/parts/toasts";
import { whenOf } from "../when";
import type { EntryOnCard } from "./Card";

/** Approve a report for the customer: what is approved is frozen, and may be invoiced at once. */
export default function Approve({ entry, onClose }: { entry: EntryOnCard; onClose: () => void }) {
  const { t } = useLingui();
  const { act, isActing } = useDo(TimeApproveDocument, { changes: ["assignment", "invoice"] });
  const approve = async () => {
    const outcome = await act({ id: entry.id, expectedVersion: entry.version });
    if (!isDoneOrTold(outcome)) return;
    tell(t`Approved.`);
    onClose();
  };
  return (
    <Confirm
      opened
      onClose={onClose}
      onConfirm={approve}
      isActing={isActing}
      title={<Trans>Approve for the customer?</Trans>}
      act={<Trans>Approve</Trans>}
    >
      <Stack gap="xs">
        <Text size="sm" className="figure">
          {whenOf(entry.beginsAt, entry.endsAt)} · <Money value={entry.revenue} />
        </Text>
        <Text size="sm">
          <Trans>
            Do this when the customer has approved by telephone or mail. Your name and the time are
            kept, the hours are frozen, and the agreement decides whether the invoice leaves at
            once.
          </Trans>
        </Text>
      </Stack>
    </Confirm>
  );
}
