import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Progress, Text } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import {
  JobDocument,
  LetterBatchMarkUnpostedDocument,
  LetterBatchTakeApartDocument,
} from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useContext, useEffect, useState } from "react";
import { TopicsContext, useAskOnce, useDo } from "@/api/asking";
import { codeOf } from "@/api/errors";
import { useJob } from "@/api/jobs";
import { useFirm } from "@/app/firm";
import { isDoneOrTold } from "@/parts/answered";
import { sentenceOf } from "@/parts/problems";
import { Pill } from "@/parts/state";
import { tell } from "@/parts/toasts";
import { LetterLine } from "./LetterLine";
import classes from "./letters.module.css";
import { MarkPosted } from "./MarkPosted";

export type PrintBatch = NonNullable<Tenant.LetterBatchesQuery["letterBatches"]>["nodes"][number];

/** A batch of letters: while it is printed, when it lies printed, and when it is posted. */
export function Batch({ batch }: { batch: PrintBatch }) {
  const { t } = useLingui();
  const { number, state, letters, sheetCount, postedOn } = batch;
  const isPosted = state === "POSTED";
  const [isOpen, setOpen] = useState(!isPosted);
  const name = t`Batch ${number}`;
  return (
    <section className={classes.card} aria-label={name}>
      <div className={classes.head}>
        <h2>
          {name} <BatchPill state={state} />
        </h2>
        <Deeds batch={batch} />
      </div>
      <Text size="sm" c="dimmed">
        <Plural value={letters.length} one="# letter" other="# letters" />
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
      {isPosted && (
        <Button
          size="compact-sm"
          variant="subtle"
          className={classes.toggle}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? <Trans>Hide the letters</Trans> : <Trans>Show the letters</Trans>}
        </Button>
      )}
      {isOpen && (
        <ul className={classes.rows}>
          {letters.map((letter) => (
            <LetterLine
              key={letter.id}
              letter={letter}
              before={<span className={`${classes.place} quiet figure`}>{letter.position}</span>}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function BatchPill({ state }: { state: string }) {
  const { t } = useLingui();
  switch (state) {
    case "PRINTED":
      return <Pill mood="warn">{t`To post`}</Pill>;
    case "POSTED":
      return <Pill mood="good">{t`Posted`}</Pill>;
    default:
      return <Pill mood="accent">{t`Being made`}</Pill>;
  }
}

function Deeds({ batch }: { batch: PrintBatch }) {
  const { t } = useLingui();
  const firm = useFirm();
  const [isMarking, setMarking] = useState(false);
  const apart = useDo(LetterBatchTakeApartDocument, { changes: ["invoice", "job"] });
  const undo = useDo(LetterBatchMarkUnpostedDocument, { changes: ["invoice"] });
  const { id, state } = batch;
  const may = firm.may("invoice:send");
  const takeApart = async () => {
    if (isDoneOrTold(await apart.act({ id }))) tell(t`The letters wait again.`);
  };
  const unpost = async () => {
    if (isDoneOrTold(await undo.act({ id }))) tell(t`The batch is not posted any more.`);
  };
  return (
    <div className={classes.deeds}>
      {state !== "PRINTING" && batch.job && <OpenFile jobId={batch.job.id} />}
      {may && (state === "PRINTED" || state === "PRINTING") && (
        <Button size="xs" variant="default" loading={apart.isActing} onClick={takeApart}>
          <Trans>Take the batch apart</Trans>
        </Button>
      )}
      {may && state === "PRINTED" && (
        <Button size="xs" onClick={() => setMarking(true)}>
          <Trans>Mark as posted</Trans>
        </Button>
      )}
      {may && state === "POSTED" && (
        <Button size="xs" variant="default" loading={undo.isActing} onClick={unpost}>
          <Trans>Not posted after all</Trans>
        </Button>
      )}
      {isMarking && <MarkPosted batch={batch} onClose={() => setMarking(false)} />}
    </div>
  );
}

/** The file to print. Its address lives for minutes, so it is asked for when somebody wants it. */
function OpenFile({ jobId }: { jobId: string }) {
  const askOnce = useAskOnce();
  const open = async () => {
    const given = { id: jobId, first: 1, afterPosition: 0 };
    const { answer, error } = await askOnce(JobDocument, given);
    const url = answer?.job?.document?.url;
    if (!url) return void tell(sentenceOf(codeOf(error) ?? "NOT_FOUND"), { mood: "bad" });
    const link = document.createElement("a");
    link.href = url;
    link.target = "_blank";
    link.rel = "noreferrer";
    link.click();
  };
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPrinter size={16} aria-hidden />}
      onClick={open}
    >
      <Trans>Open the PDF</Trans>
    </Button>
  );
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
