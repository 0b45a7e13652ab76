import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton, Stack, Text } from "@mantine/core";
import { InvoicePreviewDocument, JobDocument, JobProgressDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { useAskOnce, useDo, useWatch } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { Refusals, sentenceOf } from "@/parts/problems";
import classes from "./pdf.module.css";

const PdfPages = lazy(() => import("./PdfPages"));
const LOOK_AGAIN = 2_500;
type Job = Pick<NonNullable<Tenant.JobQuery["job"]>, "id" | "state" | "document">;

/** The page that a draft would become, made anew for each version of it. */
export function DraftPreview({ id, version }: { id: string; version: number }) {
  const { t } = useLingui();
  const { job, reasons, failed, again } = usePreview(id, version);
  if (job?.state === "DONE" && job.document)
    return (
      <Suspense fallback={<Skeleton className={classes.sheet ?? ""} />}>
        <PdfPages url={job.document.url} version={job.id} name={t`Draft`} />
      </Suspense>
    );
  const isOver = failed !== null || job?.state === "FAILED" || job?.state === "CANCELLED";
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

function usePreview(id: string, version: number) {
  const { act } = useDo(InvoicePreviewDocument, { changes: [] });
  const askOnce = useAskOnce();
  const [job, setJob] = useState<Job | null>(null);
  const [reasons, setReasons] = useState<UserError[]>([]);
  const [failed, setFailed] = useState<string | null>(null);
  const latest = useRef(0);
  const start = useCallback(async () => {
    const mine = ++latest.current;
    setJob(null);
    setReasons([]);
    setFailed(null);
    const outcome = await act({ id, expectedVersion: version });
    if (mine !== latest.current) return;
    if (outcome.failed !== undefined) return setFailed(sentenceOf(outcome.failed));
    if (outcome.refused) return setReasons(outcome.refused);
    setJob(outcome.done.job ?? null);
  }, [act, id, version]);
  useEffect(() => void start(), [start]);

  const isUnderWay = job !== null && (job.state === "QUEUED" || job.state === "RUNNING");
  const jobId = job?.id ?? "";
  const hear = useCallback(
    (news: Job) => setJob((before) => (before?.id === news.id ? news : before)),
    [],
  );
  useWatch(JobProgressDocument, { id: jobId }, (news) => hear(news.jobProgress.job), !isUnderWay);
  // News may be missed while the connection is down: look now and then.
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setInterval(async () => {
      const { answer } = await askOnce(JobDocument, { id: jobId, first: 1, afterPosition: 0 });
      if (answer?.job) hear(answer.job);
    }, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [askOnce, hear, isUnderWay, jobId]);
  return { job, reasons, failed, again: start };
}
