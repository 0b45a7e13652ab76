import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { CloseButton, Progress } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useContext, useEffect } from "react";
import { TopicsContext } from "@/api/asking";
import { type Job, useJob } from "@/api/jobs";
import { useFirm } from "@/app/firm";
import { CancelJob } from "@/parts/cancel-job";
import classes from "./Bulk.module.css";
import { Countdown } from "./sending/Countdown";
import { veryLastMoment } from "./sending/undoing";
import { useUndoingMany } from "./sending/useUndoingMany";

const MOST_TOLD = 100;

/** A job with many invoices while it goes on, and what it came to: each refusal leads to its invoice. */
export function BulkJob({
  id,
  names,
  onClose,
}: {
  id: string;
  /** What each invoice of the job is called on the screen. */
  names: ReadonlyMap<string, string>;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const topics = useContext(TopicsContext);
  const { job, isOver } = useJob(id, MOST_TOLD);
  useEffect(() => {
    if (isOver) topics.tell(["invoice", "dashboard"]);
  }, [isOver, topics]);
  return (
    <section className={classes.job} aria-label={t`Many invoices at once`}>
      <div className={classes.head}>
        <b role="status">{job ? <Progressed job={job} /> : <Trans>Begins …</Trans>}</b>
        {job?.isCancelable && <CancelJob id={id} />}
        {isOver && <CloseButton aria-label={t`Close`} onClick={onClose} />}
      </div>
      {!isOver && (
        <Progress
          aria-label={t`How far it has come`}
          value={job ? (100 * job.doneCount) / Math.max(1, job.totalCount) : 0}
        />
      )}
      {isOver && job?.kind === "INVOICE_BULK_SEND" && <Undoing id={id} />}
      {job && <Refused job={job} names={names} />}
    </section>
  );
}

/** For as long as any message of the job waits: how many, and the button that stops them. */
function Undoing({ id }: { id: string }) {
  const { waiting, undo } = useUndoingMany(id);
  const topics = useContext(TopicsContext);
  const until = veryLastMoment(waiting);
  if (until === null) return null;
  const stop = async () => {
    await undo();
    topics.tell(["invoice"]);
  };
  return (
    <Countdown until={until} undo={stop}>
      <Plural
        value={waiting.length}
        one="# message leaves shortly, unless you stop it."
        other="# messages leave shortly, unless you stop them."
      />
    </Countdown>
  );
}

function Progressed({ job }: { job: Job }) {
  const { doneCount, totalCount, refusedCount } = job;
  const done = doneCount - refusedCount;
  switch (job.state) {
    case "DONE":
      return refusedCount === 0 ? (
        <Trans>Done: all {totalCount}.</Trans>
      ) : (
        <Trans>
          Done: {done} of {totalCount}. {refusedCount} could not be done.
        </Trans>
      );
    case "CANCELLED":
      return (
        <Trans>
          Stopped after {doneCount} of {totalCount}. What was done stays done.
        </Trans>
      );
    case "FAILED":
      return (
        <Trans>
          Broken off after {doneCount} of {totalCount}. Choose the rest and try again.
        </Trans>
      );
    default:
      return (
        <Trans>
          {doneCount} of {totalCount}
        </Trans>
      );
  }
}

function Refused({ job, names }: { job: Job; names: ReadonlyMap<string, string> }) {
  const { t } = useLingui();
  const { slug } = useFirm();
  if (job.items.length === 0) return null;
  return (
    <ul className={classes.refused} aria-label={t`What could not be done, and why`}>
      {job.items.map((item) => (
        <li key={item.position}>
          <Link to="/f/$slug/invoices/$id" params={{ slug, id: item.subjectId }}>
            {names.get(item.subjectId) ?? <Trans>The invoice</Trans>}
          </Link>
          <span>{item.message}</span>
        </li>
      ))}
    </ul>
  );
}
