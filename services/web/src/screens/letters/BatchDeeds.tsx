import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Text } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import {
  JobDocument,
  LetterBatchHandOverDocument,
  LetterBatchMarkUnpostedDocument,
  LetterBatchTakeApartDocument,
} from "@treaty/documents";
import { useState } from "react";
import { useAskOnce, useDo } from "@/api/asking";
import { codeOf } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { isDoneOrTold } from "@/parts/answered";
import { Confirm } from "@/parts/confirm";
import { sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import type { PrintBatch } from "./Batch";
import classes from "./letters.module.css";
import { MarkPosted } from "./MarkPosted";

const CAN_BE_TAKEN_APART = ["PRINTING", "PRINTED", "REFUSED"];
const CAN_BE_HANDED_OVER = ["PRINTED", "REFUSED"];
const CAN_BE_POSTED = ["PRINTED", "REFUSED", "HANDED_OVER", "TAKEN"];

/** What may be done with a batch as it stands. */
export function BatchDeeds({ batch, hasPartner }: { batch: PrintBatch; hasPartner: boolean }) {
  const { t } = useLingui();
  const firm = useFirm();
  const [isMarking, setMarking] = useState(false);
  const apart = useDo(LetterBatchTakeApartDocument, { changes: ["invoice", "job"] });
  const over = useDo(LetterBatchHandOverDocument, { changes: ["invoice"] });
  const { id, state } = batch;
  const may = (states: string[]) => firm.may("invoice:send") && states.includes(state);
  const takeApart = async () => {
    if (isDoneOrTold(await apart.act({ id }))) tell(t`The letters wait again.`);
  };
  const handOver = async () => {
    if (isDoneOrTold(await over.act({ id }))) tell(t`The batch goes to the print partner.`);
  };
  return (
    <div className={classes.deeds}>
      {state !== "PRINTING" && batch.job && <OpenFile jobId={batch.job.id} />}
      {may(CAN_BE_TAKEN_APART) && (
        <Button size="xs" variant="default" loading={apart.isActing} onClick={takeApart}>
          <Trans>Take the batch apart</Trans>
        </Button>
      )}
      {hasPartner && may(CAN_BE_HANDED_OVER) && (
        <Button size="xs" variant="default" loading={over.isActing} onClick={handOver}>
          <Trans>Hand to the print partner</Trans>
        </Button>
      )}
      {may(CAN_BE_POSTED) && (
        <Button size="xs" onClick={() => setMarking(true)}>
          <Trans>Mark as posted</Trans>
        </Button>
      )}
      {may(["POSTED"]) && <Unpost id={id} />}
      {isMarking && <MarkPosted batch={batch} onClose={() => setMarking(false)} />}
    </div>
  );
}

/** Takes back that a batch was posted. */
function Unpost({ id }: { id: string }) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const { act, isActing } = useDo(LetterBatchMarkUnpostedDocument, { changes: ["invoice"] });
  const unpost = async () => {
    if (isDoneOrTold(await act({ id }))) tell(t`The batch is not posted any more.`);
    setAsking(false);
  };
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setAsking(true)}>
        <Trans>Not posted after all</Trans>
      </Button>
      <Confirm
        opened={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void unpost()}
        title={<Trans>Was the batch not posted?</Trans>}
        act={<Trans>Not posted after all</Trans>}
        isActing={isActing}
      >
        <Text size="sm">
          <Trans>
            Its letters wait to be posted again. Say so only if they still lie here, or customers
            get them twice.
          </Trans>
        </Text>
      </Confirm>
    </>
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
