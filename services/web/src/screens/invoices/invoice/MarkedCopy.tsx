import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { InvoiceCopyPageDocument } from "@treaty/documents";
import { lazy, Suspense, useCallback } from "react";
import { useDo } from "@/api/asking";
import { Dialog } from "@/parts/dialog";
import classes from "@/parts/pdf.module.css";
import { usePreviewJob } from "@/parts/preview-job";
import { Refusals } from "@/parts/problems";
import type { Written } from "../editor/content";

const PdfPages = lazy(() => import("@/parts/pdf-pages"));

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
  const { job, reasons, failed, isOver, again } = usePreviewJob(begin);
  const page = job?.state === "DONE" ? job.document : null;
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
        <Refusals reasons={reasons} />
        {page && job ? (
          <Suspense fallback={<Skeleton className={classes.sheet ?? ""} />}>
            <PdfPages url={page.url} version={job.id} name={t`Copy of ${number}`} />
          </Suspense>
        ) : isOver ? (
          <Stack align="flex-start">
            <Text c="dimmed">{failed ?? <Trans>The copy could not be made this time.</Trans>}</Text>
            <Button variant="default" onClick={again}>
              <Trans>Try again</Trans>
            </Button>
          </Stack>
        ) : (
          reasons.length === 0 && (
            <Skeleton className={classes.sheet ?? ""} aria-label={t`The copy is being made`} />
          )
        )}
      </Stack>
    </Dialog>
  );
}
