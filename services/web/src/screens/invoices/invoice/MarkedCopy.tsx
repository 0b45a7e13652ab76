import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { InvoiceCopyPageDocument } from "@treaty/documents";
import { useCallback } from "react";
import { useDo } from "@/api/asking";
import { Dialog } from "@/parts/dialog";
import { usePreviewJob } from "@/parts/preview-job";
import type { Written } from "../editor/content";
import { JobPage } from "./JobPage";

/** A copy that says on each page that it is one; the original stays as it was sent. */
export default function MarkedCopy({
  invoice,
  onClose,
}: {
  invoice: Written;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const { act } = useDo(InvoiceCopyPageDocument, { changes: [] });
  const { id } = invoice;
  const number = invoice.number ?? "";
  const begin = useCallback(() => act({ id }), [act, id]);
  const made = usePreviewJob(begin);
  const page = made.job?.state === "DONE" ? made.job.document : null;
  return (
    <Dialog opened onClose={onClose} size="xl" title={<Trans>Copy of {number}</Trans>}>
      <Stack>
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            <Trans>Each page says that it is a copy. The original stays as it is.</Trans>
          </Text>
          {page && (
            <Button
              component="a"
              href={page.url}
              download={t`copy-${number}.pdf`}
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              <Trans>Download the copy</Trans>
            </Button>
          )}
        </Group>
        <JobPage
          made={made}
          name={t`Copy of ${number}`}
          waiting={t`The copy is being made`}
          failed={<Trans>The copy could not be made this time.</Trans>}
        />
      </Stack>
    </Dialog>
  );
}
