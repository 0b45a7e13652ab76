import { JobDocument, JobProgressDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useCallback, useEffect, useRef, useState } from "react";
import { type Outcome, useAskOnce, useWatch } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { sentenceOf } from "@/parts/problems";

const LOOK_AGAIN = 2_500;
type Job = Pick<NonNullable<Tenant.JobQuery["job"]>, "id" | "state" | "document">;

/** A page that somebody makes for us: asked for anew whenever `begin` is another, and followed until it is there. */
export function usePreviewJob(begin: () => Promise<Outcome<{ job?: Job | null }>>) {
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
    const outcome = await begin();
    if (mine !== latest.current) return;
    if (outcome.failed !== undefined) return setFailed(sentenceOf(outcome.failed));
    if (outcome.refused) return setReasons(outcome.refused);
    setJob(outcome.done.job ?? null);
  }, [begin]);
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
  const isOver = failed !== null || job?.state === "FAILED" || job?.state === "CANCELLED";
  return { job, reasons, failed, isOver, again: start };
}
