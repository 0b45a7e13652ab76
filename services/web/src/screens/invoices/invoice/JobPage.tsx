import { Trans } from "@lingui/react/macro";
import { Button, Skeleton, Stack, Text } from "@mantine/core";
import { lazy, type ReactNode, Suspense } from "react";
import classes from "@/parts/pdf.module.css";
import type { usePreviewJob } from "@/parts/preview-job";
import { Refusals } from "@/parts/problems";

const PdfPages = lazy(() => import("@/parts/pdf-pages"));

/** The page that a job makes, from the waiting to the page itself, or why there is none. */
export function JobPage({
  made,
  name,
  waiting,
  failed,
}: {
  made: ReturnType<typeof usePreviewJob>;
  name: string;
  /** What is read aloud while it is being made. */
  waiting: string;
  /** What is said when it could not be made. */
  failed: ReactNode;
}) {
  const { job, reasons, isOver, again } = made;
  const page = job?.state === "DONE" ? job.document : null;
  if (page && job)
    return (
      <Suspense fallback={<Skeleton className={classes.sheet ?? ""} />}>
        <PdfPages url={page.url} version={job.id} name={name} />
      </Suspense>
    );
  if (reasons.length > 0) return <Refusals reasons={reasons} />;
  if (isOver)
    return (
      <Stack align="flex-start">
        <Text c="dimmed">{made.failed ?? failed}</Text>
        <Button variant="default" onClick={again}>
          <Trans>Try again</Trans>
        </Button>
      </Stack>
    );
  return <Skeleton className={classes.sheet ?? ""} aria-label={waiting} />;
}
