import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useFirm } from "@/app/firm";
import { ActButton } from "@/parts/act-button";
import { availability } from "@/parts/availability";
import { useMinutesWords } from "@/parts/minutes-words";
import { Verbatim } from "@/parts/verbatim";
import { instant } from "@/words/formats";
import { whenOf } from "../when";
import type { EntryOnCard } from "./Card";
import classes from "./Card.module.css";
import type { Asked } from "./Dialogs";
import { EntryLines } from "./EntryLines";
import { EntryPill } from "./EntryPill";
import { Expenses } from "./Expenses";
import { MarginLine } from "./MarginLine";

/** One report: when was worked, what it comes to on both sides, who approved it, and its invoice. */
export function Entry({ entry, ask }: { entry: EntryOnCard; ask: (what: Asked) => void }) {
  const { t } = useLingui();
  const inWords = useMinutesWords();
  return (
    <li className={classes.entry}>
      <div className={classes.head}>
        <h3 className="figure">{whenOf(entry.beginsAt, entry.endsAt)}</h3>
        <EntryPill state={entry.state} />
        {entry.breakMinutes > 0 && (
          <span className="quiet small">{t`break ${inWords(entry.breakMinutes)}`}</span>
        )}
        <Deeds entry={entry} ask={ask} />
      </div>
      {entry.comment && <p className={classes.words}>{entry.comment}</p>}
      <div className={classes.sides}>
        <EntryLines caption={t`The customer pays`} lines={entry.priceLines} sum={entry.revenue} />
        {entry.payLines && entry.pay && (
          <EntryLines caption={t`The consultant earns`} lines={entry.payLines} sum={entry.pay} />
        )}
      </div>
      <MarginLine margin={entry.margin} percent={entry.marginPercent} />
      <Expenses expenses={entry.expenses} />
      <Told entry={entry} />
    </li>
  );
}

function Deeds({ entry, ask }: { entry: EntryOnCard; ask: (what: Asked) => void }) {
  const firm = useFirm();
  const anew = availability(entry.availableActions, "REPORT_ANEW");
  const mayReport = anew.isAllowed && entry.kind === "WORK" && firm.may("assignment:write");
  const mayJudge = entry.state === "REPORTED" && firm.may("assignment:approve");
  const mayTakeBack = entry.approvedAt !== null && firm.may("assignment:approve");
  if (!mayReport && !mayJudge && !mayTakeBack) return null;
  return (
    <span className={`${classes.deeds} no-print`}>
      {mayReport && (
        <ActButton
          size="xs"
          variant="default"
          state={anew}
          onClick={() => ask({ deed: "reportAnew", entry })}
        >
          <Trans>Report anew…</Trans>
        </ActButton>
      )}
      {mayJudge && <Judging entry={entry} ask={ask} />}
      {mayTakeBack && (
        <ActButton
          size="xs"
          variant="default"
          state={availability(entry.availableActions, "TAKE_BACK")}
          onClick={() => ask({ deed: "takeBack", entry })}
        >
          <Trans>Take back the approval…</Trans>
        </ActButton>
      )}
    </span>
  );
}

function Judging({ entry, ask }: { entry: EntryOnCard; ask: (what: Asked) => void }) {
  return (
    <>
      <ActButton
        size="xs"
        variant="default"
        state={availability(entry.availableActions, "REJECT")}
        onClick={() => ask({ deed: "rejectTime", entry })}
      >
        <Trans>Send back…</Trans>
      </ActButton>
      <ActButton
        size="xs"
        state={availability(entry.availableActions, "APPROVE")}
        onClick={() => ask({ deed: "approve", entry })}
      >
        <Trans>Approve…</Trans>
      </ActButton>
    </>
  );
}

/** Who reported it, who approved it or sent it back, and why it is not invoiced. */
function Told({ entry }: { entry: EntryOnCard }) {
  const { slug } = useFirm();
  const { invoice } = entry;
  return (
    <ul className={classes.told}>
      <li>
        <ReportedBy entry={entry} />
      </li>
      {entry.takenBackApprovals.map((taken) => (
        <li key={taken.approvedAt}>
          <ApprovedBy
            kind={taken.approverKind}
            name={taken.approverName}
            at={instant(taken.approvedAt)}
          />
          {". "}
          <Trans>
            Taken back {instant(taken.takenBackAt)} by <Verbatim text={taken.takenBackBy} />:{" "}
            <Verbatim text={taken.reason} />
          </Trans>
        </li>
      ))}
      {entry.approvedAt && entry.kind === "WORK" && (
        <li>
          <ApprovedBy
            kind={entry.approverKind}
            name={entry.approverName ?? ""}
            at={instant(entry.approvedAt)}
          />
        </li>
      )}
      {entry.rejectedReason && (
        <li data-mood="bad">
          <Trans>
            Sent back: <Verbatim text={entry.rejectedReason} />
          </Trans>
        </li>
      )}
      {entry.heldReasons.map((reason) => (
        <li key={reason.code} data-mood="warn">
          {reason.message}
        </li>
      ))}
      {invoice && (
        <li>
          <Trans>On the invoice</Trans>{" "}
          <Link to="/f/$slug/invoices/$id" params={{ slug, id: invoice.id }}>
            {invoice.number ?? <Trans>Draft</Trans>}
          </Link>
        </li>
      )}
    </ul>
  );
}

function ReportedBy({ entry }: { entry: EntryOnCard }) {
  const at = instant(entry.reportedAt);
  if (entry.kind === "CANCELLATION")
    return <Trans>Called off late {at}, for the price that is agreed on beforehand</Trans>;
  if (!entry.reportedBy) return <Trans>Reported {at}</Trans>;
  return (
    <Trans>
      Reported by <Verbatim text={entry.reportedBy} /> {at}
    </Trans>
  );
}

function ApprovedBy({
  kind,
  name,
  at,
}: {
  kind: EntryOnCard["approverKind"];
  name: string;
  at: string;
}) {
  switch (kind) {
    case "SILENCE":
      return <Trans>Approved {at}, since nobody objected in time</Trans>;
    case "AGREEMENT":
      return <Trans>Approved {at} by the agreement, which lets reports be invoiced at once</Trans>;
    case "STAFF":
      if (!name) return <Trans>Approved {at} by the firm for the customer</Trans>;
      return (
        <Trans>
          Approved {at} by <Verbatim text={name} /> for the customer
        </Trans>
      );
    default:
      if (!name) return <Trans>Approved {at} by the customer</Trans>;
      return (
        <Trans>
          Approved {at} by <Verbatim text={name} />
        </Trans>
      );
  }
}
