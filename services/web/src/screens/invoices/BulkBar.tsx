import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, CloseButton, Text, Tooltip } from "@mantine/core";
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
import { BulkSend } from "./BulkSend";
import { type BulkDeed, MOST, type Takers } from "./bulk";
import { Collecting } from "./Collecting";

/** What may be done with the chosen invoices; each deed becomes a job that is watched. */
export function BulkBar({
  takers,
  count,
  total,
  isCounting,
  onEverything,
  onClear,
  onJob,
}: {
  takers: Record<BulkDeed, Takers>;
  count: number;
  /** How many the list's filter means, shown or not. */
  total: number;
  /** It is not known yet how many of them each deed is for. */
  isCounting: boolean;
  /** Choose all of them; null where that says nothing new. */
  onEverything: (() => void) | null;
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
      {onEverything && (
        <Button size="xs" variant="subtle" onClick={onEverything}>
          <Plural value={total} one="Choose the one that matches" other="Choose all # that match" />
        </Button>
      )}
      {firm.may("invoice:issue") && (
        <Deed
          count={takers.issue.count}
          onClick={ask("issue")}
          none={isCounting ? t`Counting …` : t`None of the chosen is a draft.`}
          words={<Trans>Issue</Trans>}
        />
      )}
      {firm.may("invoice:send") && (
        <Deed
          count={takers.send.count}
          onClick={ask("send")}
          none={isCounting ? t`Counting …` : t`None of the chosen is issued and unpaid.`}
          words={<Trans>Send</Trans>}
        />
      )}
      {firm.may("invoice:write") && "ids" in takers.discard.named && (
        <Collecting ids={takers.discard.named.ids} onDone={onClear} />
      )}
      {firm.may("invoice:write") && (
        <Deed
          count={takers.discard.count}
          onClick={ask("discard")}
          none={isCounting ? t`Counting …` : t`None of the chosen is a draft.`}
          words={<Trans>Discard drafts</Trans>}
        />
      )}
      <CloseButton aria-label={t`Choose none`} onClick={onClear} />
      {asked && (
        <BulkConfirm
          deed={asked.deed}
          takers={takers[asked.deed]}
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
  const begin = async (deed: BulkDeed, { named, count }: Takers, idempotencyKey: string) => {
    const given = { ...named, ...("where" in named && { expectedCount: count }), idempotencyKey };
    const outcome = await (deed === "send"
      ? send.act({ ...given, hold: true })
      : { issue, discard }[deed].act(given));
    if (isDoneOrTold(outcome) && outcome.done?.job) onJob(outcome.done.job.id);
  };
  return { begin, isActing: issue.isActing || send.isActing || discard.isActing };
}

function Deed({
  count,
  words,
  none,
  onClick,
}: {
  count: number;
  words: ReactNode;
  none: string;
  onClick: () => void;
}) {
  const { t } = useLingui();
  const reason = count === 0 ? none : count > MOST ? t`At most ${MOST} at a time.` : undefined;
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
        {count > 0 && ` (${count})`}
      </Button>
    </Tooltip>
  );
}

function BulkConfirm({
  deed,
  takers,
  ...rest
}: {
  deed: BulkDeed;
  takers: Takers;
  isActing: boolean;
  onClose: () => void;
  onConfirm: () => void;
}) {
  const { t } = useLingui();
  const { count } = takers;
  switch (deed) {
    case "issue":
      return (
        <Confirm
          opened
          {...rest}
          act={<Trans>Issue</Trans>}
          title={<Plural value={count} one="Issue # invoice?" other="Issue # invoices?" />}
        >
          <Text size="sm">
            <LeftOut {...takers} />
            {t`Each gets its number and can never be changed again. Those that lack something are left as drafts, and you are told why.`}
          </Text>
        </Confirm>
      );
    case "send":
      return (
        <BulkSend {...rest} named={takers.named} count={count} leftOut={<LeftOut {...takers} />} />
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
          <Text size="sm">
            <LeftOut {...takers} />
            {t`Drafts that are discarded cannot be brought back. With a collective invoice go the drafts that it was made of: take it apart first to keep them.`}
          </Text>
        </Confirm>
      );
  }
}

/** How many of the chosen do not take part, and why. */
function LeftOut({ count, drafts, issued, paid }: Takers) {
  const out = drafts + issued + paid;
  if (out === 0) return null;
  const totalCount = count + out;
  return (
    <>
      <Trans>
        {count} of the {totalCount} chosen take part.
      </Trans>{" "}
      {drafts > 0 && (
        <>
          <Plural value={drafts} one="# is still a draft." other="# are still drafts." />{" "}
        </>
      )}
      {issued > 0 && (
        <>
          <Plural value={issued} one="# is already issued." other="# are already issued." />{" "}
        </>
      )}
      {paid > 0 && (
        <>
          <Plural
            value={paid}
            one="# is paid or credited already."
            other="# are paid or credited already."
          />{" "}
        </>
      )}
    </>
  );
}
