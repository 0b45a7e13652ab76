import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, CloseButton, Tooltip } from "@mantine/core";
import {
  InvoiceBulkDiscardDocument,
  InvoiceBulkIssueDocument,
  InvoiceBulkSendDocument,
} from "@treaty/documents";
import { type ReactNode, useState } from "react";
import { useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { isDoneOrTold } from "@/parts/answered";
import { Confirm } from "@/parts/confirm";
import { newKey } from "@/parts/form";
import classes from "./Bulk.module.css";
import { type BulkDeed, MOST } from "./bulk";

/** What may be done with the chosen invoices; each deed becomes a job that is watched. */
export function BulkBar({
  takers,
  count,
  onClear,
  onJob,
}: {
  takers: Record<BulkDeed, string[]>;
  count: number;
  onClear: () => void;
  onJob: (id: string) => void;
}) {
  const { t } = useLingui();
  const firm = useFirm();
  const [asked, setAsked] = useState<{ deed: BulkDeed; key: string } | null>(null);
  const { begin, isActing } = useBeginning((id) => {
    setAsked(null);
    onClear();
    onJob(id);
  });
  const ask = (deed: BulkDeed) => () => setAsked({ deed, key: newKey() });
  if (count === 0) return null;
  return (
    <section className={classes.bar} aria-label={t`The chosen invoices`}>
      <b role="status">
        <Plural value={count} one="# chosen" other="# chosen" />
      </b>
      {firm.may("invoice:issue") && (
        <Deed
          ids={takers.issue}
          onClick={ask("issue")}
          none={t`None of the chosen is a draft.`}
          words={<Trans>Issue</Trans>}
        />
      )}
      {firm.may("invoice:send") && (
        <Deed
          ids={takers.send}
          onClick={ask("send")}
          none={t`None of the chosen is issued.`}
          words={<Trans>Send by e-mail</Trans>}
        />
      )}
      {firm.may("invoice:write") && (
        <Deed
          ids={takers.discard}
          onClick={ask("discard")}
          none={t`None of the chosen is a draft.`}
          words={<Trans>Discard drafts</Trans>}
        />
      )}
      <CloseButton aria-label={t`Choose none`} onClick={onClear} />
      {asked && (
        <BulkConfirm
          deed={asked.deed}
          count={takers[asked.deed].length}
          isActing={isActing}
          onClose={() => setAsked(null)}
          onConfirm={() => begin(asked.deed, takers[asked.deed], asked.key)}
        />
      )}
    </section>
  );
}

function useBeginning(onJob: (id: string) => void) {
  const changes = { changes: ["invoice"] as const };
  const issue = useDo(InvoiceBulkIssueDocument, changes);
  const send = useDo(InvoiceBulkSendDocument, changes);
  const discard = useDo(InvoiceBulkDiscardDocument, changes);
  const begin = async (deed: BulkDeed, ids: string[], idempotencyKey: string) => {
    const outcome = await { issue, send, discard }[deed].act({ ids, idempotencyKey });
    if (isDoneOrTold(outcome) && outcome.done?.job) onJob(outcome.done.job.id);
  };
  return { begin, isActing: issue.isActing || send.isActing || discard.isActing };
}

function Deed({
  ids,
  words,
  none,
  onClick,
}: {
  ids: string[];
  words: ReactNode;
  none: string;
  onClick: () => void;
}) {
  const { t } = useLingui();
  const reason =
    ids.length === 0 ? none : ids.length > MOST ? t`At most ${MOST} at a time.` : undefined;
  return (
    <Tooltip label={reason} disabled={!reason}>
      <Button
        size="xs"
        variant="default"
        {...(reason && { "data-disabled": true, "aria-disabled": true })}
        aria-description={reason}
        onClick={reason ? undefined : onClick}
      >
        {words}
        {ids.length > 0 && ` (${ids.length})`}
      </Button>
    </Tooltip>
  );
}

function BulkConfirm({
  deed,
  count,
  ...rest
}: {
  deed: BulkDeed;
  count: number;
  isActing: boolean;
  onClose: () => void;
  onConfirm: () => void;
}) {
  const { t } = useLingui();
  switch (deed) {
    case "issue":
      return (
        <Confirm
          opened
          {...rest}
          act={<Trans>Issue</Trans>}
          title={<Plural value={count} one="Issue # invoice?" other="Issue # invoices?" />}
        >
          {t`Each gets its number and can never be changed again. Those that lack something are left as drafts, and you are told why.`}
        </Confirm>
      );
    case "send":
      return (
        <Confirm
          opened
          {...rest}
          act={<Trans>Send by e-mail</Trans>}
          title={<Plural value={count} one="Send # invoice?" other="Send # invoices?" />}
        >
          {t`Each goes to its customer's address. Those without consent or address, and those already sent, are left out, and you are told which.`}
        </Confirm>
      );
    case "discard":
      return (
        <Confirm
          opened
          {...rest}
          isDangerous
          act={<Trans>Discard drafts</Trans>}
          title={<Plural value={count} one="Discard # draft?" other="Discard # drafts?" />}
        >
          {t`Drafts that are discarded cannot be brought back.`}
        </Confirm>
      );
  }
}
