import { JobDocument, JobProgressDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useEffect } from "react";
import { useAsk, useWatch } from "./asking";

const LOOK_AGAIN = 3_000;

export type Job = NonNullable<Tenant.JobQuery["job"]>;

/** A job as it is now, with the first of what it was refused for, until it has ended. */
export function useJob(id: string, first: number): { job: Job | undefined; isOver: boolean } {
  const { answer, again } = useAsk(
    JobDocument,
    { id, first, state: "REFUSED" },
    { about: ["job"] },
  );
  const job = answer?.job ?? undefined;
  const isOver = job?.endedAt !== null && job?.endedAt !== undefined;
  useWatch(JobProgressDocument, { id }, again, isOver);
  // Where no news comes through, looking now and then is enough.
  useEffect(() => {
    if (isOver) return;
    const timer = setInterval(again, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [isOver, again]);
  return { job, isOver };
}
