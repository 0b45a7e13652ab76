import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { TimelineDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { usePaged } from "@/api/paging";
import { useFirm } from "@/app/firm";
import { ago, amountOf, instant, money } from "@/words/formats";
import { More } from "./more";
import { SubjectLink, useActorName, useNewsWords } from "./news";
import { AskFailed } from "./problems";
import { usePurposeWords } from "./purposes";
import classes from "./timeline.module.css";

const PAGE = 20;
const TOPICS = ["invoice", "customer", "payment", "article", "consultant", "assignment"] as const;

type Entry = NonNullable<Tenant.TimelineQuery["timeline"]>["nodes"][number];

/** The life of one thing, a customer or an invoice: what happened, who did it and when, newest first. */
export function Timeline({ subjectId }: { subjectId: string }) {
  const { t } = useLingui();
  const paged = usePaged(
    TimelineDocument,
    { subjectId, first: PAGE },
    (answer) => answer.timeline,
    TOPICS,
  );
  if (paged.error && paged.rows.length === 0)
    return <AskFailed error={paged.error} again={paged.again} />;
  if (paged.isFirst) return <Skeleton height={160} />;
  if (paged.rows.length === 0)
    return (
      <p className="quiet">
        <Trans>Nothing has happened yet.</Trans>
      </p>
    );
  return (
    <>
      <ol className={classes.entries} aria-label={t`What has happened`} aria-busy={paged.isAsking}>
        {paged.rows.map((entry) => (
          <TimelineEntry key={entry.cursor} entry={entry} subjectId={subjectId} />
        ))}
      </ol>
      <More paged={paged} />
    </>
  );
}

/** How much it was about, and the credit note that did it. */
function Told({ entry }: { entry: Entry }) {
  const { slug } = useFirm();
  const facts = Object.fromEntries(entry.facts.map(({ key, value }) => [key, value]));
  const creditNoteId = facts.credit_note_id;
  const purpose = usePurposeWords()(facts.purpose);
  const amount = amountOf(facts["amount.minor"], facts["amount.currency"]);
  return (
    <>
      {creditNoteId && (
        <Link to="/f/$slug/invoices/$id" params={{ slug, id: creditNoteId }}>
          {facts.credit_note_number ?? <Trans>the credit note</Trans>}
        </Link>
      )}{" "}
      {purpose && <span className="quiet small">{purpose}</span>}
      {amount && <span className="quiet small figure">{money(amount)}</span>}
    </>
  );
}

function TimelineEntry({ entry, subjectId }: { entry: Entry; subjectId: string }) {
  const words = useNewsWords();
  const actor = useActorName();
  const purposes = usePurposeWords();
  const isOfPurpose = entry.facts.some(({ key, value }) => key === "purpose" && purposes(value));
  const isOfAnother = entry.subject && entry.subject.id !== subjectId;
  return (
    <li className={classes.entry}>
      <span>
        {words(entry.kind)}
        {isOfPurpose && ":"} <Told entry={entry} />{" "}
        {isOfAnother && <SubjectLink subject={entry.subject} />}
      </span>
      <span className="quiet small">
        {actor(entry.actorKind, entry.actorName)}
        {" · "}
        <time dateTime={entry.occurredAt} title={ago(entry.occurredAt)}>
          {instant(entry.occurredAt)}
        </time>
      </span>
    </li>
  );
}
