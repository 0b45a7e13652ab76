import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Progress, Text } from "@mantine/core";
import type { Tenant } from "@treaty/types";
import { useContext, useEffect, useState } from "react";
import { TopicsContext } from "@/api/asking";
import { useJob } from "@/api/jobs";
import { Pill } from "@/parts/state";
import { BatchDeeds } from "./BatchDeeds";
import { LettersOf } from "./LettersOf";
import classes from "./letters.module.css";
import { useReasonWords } from "./reasons";

export type PrintBatch = NonNullable<Tenant.LetterBatchesQuery["letterBatches"]>["nodes"][number];

/** A batch of letters: while it is printed, when it is with the print partner, and when it is posted. */
export function Batch({ batch, hasPartner }: { batch: PrintBatch; hasPartner: boolean }) {
  const { t } = useLingui();
  const reasonOf = useReasonWords();
  const { number, state, letterCount, sheetCount, postedOn, reason } = batch;
  const [isOpen, setOpen] = useState(false);
  const name = t`Batch ${number}`;
  return (
    <section className={classes.card} aria-label={name}>
      <div className={classes.head}>
        <h2>
          {name} <BatchPill state={state} />
        </h2>
        <BatchDeeds batch={batch} hasPartner={hasPartner} />
      </div>
      <Text size="sm" c="dimmed">
        <Plural value={letterCount} one="# letter" other="# letters" />
        {typeof sheetCount === "number" && (
          <>
            {" · "}
            <Plural value={sheetCount} one="# sheet" other="# sheets" />
          </>
        )}
        {" · "}
        {postedOn ? (
          <Trans>posted {postedOn}</Trans>
        ) : (
          <Trans>made {batch.createdAt.slice(0, 10)}</Trans>
        )}
      </Text>
      {state === "PRINTING" && batch.job && <Printing jobId={batch.job.id} />}
      {reason && (
        <Text size="sm" c={state === "REFUSED" ? "red" : "dimmed"}>
          {reasonOf(reason)} {state === "HANDING_OVER" && <Trans>We try again by ourselves.</Trans>}
        </Text>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        className={classes.toggle}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <Trans>Hide the letters</Trans> : <Trans>Show the letters</Trans>}
      </Button>
      {isOpen && <LettersOf batchId={batch.id} />}
    </section>
  );
}

function BatchPill({ state }: { state: string }) {
  const { t } = useLingui();
  switch (state) {
    case "PRINTED":
      return <Pill mood="warn">{t`To post`}</Pill>;
    case "HANDING_OVER":
      return <Pill mood="accent">{t`Going to the print partner`}</Pill>;
    case "HANDED_OVER":
      return <Pill mood="accent">{t`Handed over`}</Pill>;
    case "TAKEN":
      return <Pill mood="accent">{t`Taken by the print partner`}</Pill>;
    case "REFUSED":
      return <Pill mood="bad">{t`Not handed over`}</Pill>;
    case "POSTED":
      return <Pill mood="good">{t`Posted`}</Pill>;
    default:
      return <Pill mood="accent">{t`Being made`}</Pill>;
  }
}

function Printing({ jobId }: { jobId: string }) {
  const { t } = useLingui();
  const topics = useContext(TopicsContext);
  const { job, isOver } = useJob(jobId, 1);
  useEffect(() => {
    if (isOver) topics.tell(["invoice"]);
  }, [isOver, topics]);
  if (job?.state === "FAILED" || job?.state === "CANCELLED")
    return (
      <Text size="sm" c="red">
        <Trans>The file could not be made. Take the batch apart and make it again.</Trans>
      </Text>
    );
  return (
    <Progress
      aria-label={t`How far it has come`}
      value={job ? (100 * job.doneCount) / Math.max(1, job.totalCount) : 0}
    />
  );
}
