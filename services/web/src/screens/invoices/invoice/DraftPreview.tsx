import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton, Stack, Text } from "@mantine/core";
import { InvoicePreviewDocument } from "@treaty/documents";
import { lazy, Suspense, useCallback } from "react";
import { useDo } from "@/api/asking";
import classes from "@/parts/pdf.module.css";
import { usePreviewJob } from "@/parts/preview-job";
import { Refusals } from "@/parts/problems";

const PdfPages = lazy(() => import("@/parts/pdf-pages"));

/** The page that a draft would become, made anew for each version of it. */
export function DraftPreview({ id, version }: { id: string; version: number }) {
  const { t } = useLingui();
  const { act } = useDo(InvoicePreviewDocument, { changes: [] });
  const begin = useCallback(() => act({ id, expectedVersion: version }), [act, id, version]);
  const { job, reasons, failed, isOver, again } = usePreviewJob(begin);
  if (job?.state === "DONE" && job.document)
    return (
      <Suspense fallback={<Skeleton className={classes.sheet ?? ""} />}>
        <PdfPages url={job.document.url} version={job.id} name={t`Draft`} />
      </Suspense>
    );
  if (reasons.length > 0) return <Refusals reasons={reasons} />;
  if (isOver)
    return (
      <Stack align="flex-start">
        <Text c="dimmed">{failed ?? <Trans>The preview could not be made this time.</Trans>}</Text>
        <Button variant="default" onClick={again}>
          <Trans>Try again</Trans>
        </Button>
      </Stack>
    );
  return <Skeleton className={classes.sheet ?? ""} aria-label={t`The preview is being made`} />;
}
