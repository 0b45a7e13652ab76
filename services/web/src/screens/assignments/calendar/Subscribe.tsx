import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton, Stack } from "@mantine/core";
import { AssignmentCalendarFeedDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { Copied } from "@/parts/copied";
import { Dialog } from "@/parts/dialog";
import { AskFailed } from "@/parts/problems";

/** The address by which a calendar program shows the firm's assignments, and what it lets people see. */
export default function Subscribe({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const asked = useAsk(AssignmentCalendarFeedDocument, {}, { about: [] });
  const url = asked.answer?.assignmentCalendarFeed;
  return (
    <Dialog opened onClose={onClose} title={<Trans>Subscribe to the calendar</Trans>}>
      <Stack>
        <p>
          <Trans>
            Add this address as a subscribed calendar in Outlook, Google Calendar or on your phone.
            It follows by itself what is ordered, moved and cancelled.
          </Trans>
        </p>
        {asked.error && !asked.answer ? (
          <AskFailed error={asked.error} again={asked.again} />
        ) : url ? (
          <Copied value={url} what={t`Copy the address`} />
        ) : (
          <Skeleton height={32} />
        )}
        <p className="quiet small">
          <Trans>
            It is yours alone: whoever has it sees every assignment of the firm, as long as you may
            see them yourself.
          </Trans>
        </p>
      </Stack>
    </Dialog>
  );
}
