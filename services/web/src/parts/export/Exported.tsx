import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Progress, Stack, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useJob } from "@/api/jobs";
import { CancelJob } from "@/parts/cancel-job";
import { Dialog } from "@/parts/dialog";

/** A list while it is written into a file, and the file when it is there. */
export function Exported({ id, onClose }: { id: string; onClose: () => void }) {
  return (
    <Dialog opened onClose={onClose} title={<Trans>Export</Trans>}>
      <Going id={id} />
    </Dialog>
  );
}

function Going({ id }: { id: string }) {
  const { t } = useLingui();
  const { job, isOver } = useJob(id, 1);
  const done = job?.doneCount ?? 0;
  const total = job?.totalCount ?? 0;
  const file = job?.state === "DONE" ? job.document : null;
  if (file)
    return (
      <Stack>
        <Text size="sm" role="status">
          <Trans>The file is ready. It can be fetched for a day.</Trans>
        </Text>
        <Group>
          <Button
            component="a"
            href={file.url}
            download
            data-autofocus
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            <Trans>Download</Trans>
          </Button>
        </Group>
      </Stack>
    );
  if (isOver)
    return (
      <Text size="sm" role="status">
        <Trans>The export was stopped. There is no file.</Trans>
      </Text>
    );
  return (
    <Stack aria-busy>
      <Progress aria-label={t`Writing the file`} value={(100 * done) / Math.max(1, total)} />
      <Group justify="space-between">
        <Text size="sm" role="status">
          {total > 0 ? (
            <Trans>
              {done} of {total}
            </Trans>
          ) : (
            <Trans>Begins …</Trans>
          )}
        </Text>
        {job?.isCancelable && <CancelJob id={id} />}
      </Group>
    </Stack>
  );
}
