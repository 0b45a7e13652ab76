import { Trans, useLingui } from "@lingui/react/macro";
import { Button, SegmentedControl, Skeleton } from "@mantine/core";
import { IconCoins } from "@tabler/icons-react";
import { ConsultantPayDocument, ConsultantPaySumsDocument } from "@treaty/documents";
import { type ReactNode, useState } from "react";
import { useAsk } from "@/api/asking";
import { type Paged, usePaged } from "@/api/paging";
import { useFirm } from "@/app/firm";
import { Empty } from "@/parts/empty";
import { Money } from "@/parts/money";
import { More } from "@/parts/more";
import { AskFailed } from "@/parts/problems";
import { RowLink } from "@/parts/row-link";
import { Section } from "@/parts/section";
import { Pill } from "@/parts/state";
import { quantity, unitPrice } from "@/words/formats";
import type { ConsultantDetails } from "./consultant";
import classes from "./PayLines.module.css";
import { canRelease, isPartlyReady, type PayLine, STANDINGS, type Standing } from "./payLines";
import { useWaitWords } from "./payWords";
import { ReleasePay } from "./ReleasePay";

const PAGE = 20;

/** What a consultant has reported and earned, line by line: what is ready, and what the rest waits for. */
export function PayLines({ consultant }: { consultant: ConsultantDetails }) {
  const { t } = useLingui();
  const [standing, setStanding] = useState<Standing>("ALL");
  const [asked, setAsked] = useState<PayLine>();
  const paged = usePaged(
    ConsultantPayDocument,
    {
      consultantId: consultant.id,
      first: PAGE,
      where: standing === "ALL" ? null : { standing },
    },
    (answer) => answer.consultantPay,
    ["consultant", "assignment", "invoice", "payment"],
  );
  const names: Record<Standing, string> = { ALL: t`All of it`, WAITS: t`Waits`, READY: t`Ready` };
  return (
    <Section
      title={<Trans>What is earned</Trans>}
      lead={
        <Trans>
          What is ready is free to be paid out. When it was paid out is known by your payroll, and
          not here.
        </Trans>
      }
    >
      <Sums consultant={consultant} />
      <SegmentedControl
        aria-label={t`Which pay`}
        className={classes.filter ?? ""}
        value={standing}
        onChange={(said) => setStanding(STANDINGS.find((one) => one === said) ?? "ALL")}
        data={STANDINGS.map((one) => ({ value: one, label: names[one] }))}
      />
      <Lines paged={paged} standing={standing} release={setAsked} />
      {asked && <ReleasePay line={asked} onClose={() => setAsked(undefined)} />}
    </Section>
  );
}

function Sums({ consultant }: { consultant: ConsultantDetails }) {
  const { t } = useLingui();
  const { answer, error, again } = useAsk(
    ConsultantPaySumsDocument,
    { consultantId: consultant.id },
    { about: ["consultant", "assignment", "invoice", "payment"] },
  );
  const sums = answer?.consultantPaySums;
  if (error && !sums) return <AskFailed error={error} again={again} />;
  if (!sums) return <Skeleton height={52} />;
  return (
    <dl className={classes.sums}>
      <Sum name={t`Earned`}>
        <Money value={sums.earned} />
      </Sum>
      <Sum name={t`Ready to be paid`}>
        <Money value={sums.ready} />
      </Sum>
      <Sum name={t`Waits`}>
        <Money value={sums.waits} />
      </Sum>
      <Sum name={t`of it, for approval`}>
        <Money value={sums.unapproved} />
      </Sum>
    </dl>
  );
}

function Sum({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Lines({
  paged,
  standing,
  release,
}: {
  paged: Paged<PayLine>;
  standing: Standing;
  release: (line: PayLine) => void;
}) {
  const { t } = useLingui();
  if (paged.error && paged.rows.length === 0)
    return <AskFailed error={paged.error} again={paged.again} />;
  if (paged.isFirst) return <Skeleton height={160} />;
  if (paged.rows.length === 0) return <Nothing standing={standing} />;
  return (
    <div aria-busy={paged.isAsking}>
      <ul className={classes.lines} aria-label={t`What is earned`}>
        {paged.rows.map((line) => (
          <Line key={line.id} line={line} release={release} />
        ))}
      </ul>
      <More paged={paged} className={classes.more} />
    </div>
  );
}

function Line({ line, release }: { line: PayLine; release: (line: PayLine) => void }) {
  const { t } = useLingui();
  const firm = useFirm();
  const wait = useWaitWords()(line);
  const { assignment, workDate } = line;
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <RowLink
          href={`/f/${firm.slug}/assignments/${assignment.id}`}
          className={classes.title ?? undefined}
        >
          {assignment.title}
        </RowLink>
        <p className="quiet small">
          <span className="figure">{workDate}</span> · {line.description} ·{" "}
          <span className="figure">
            {quantity(line.quantity)} {line.unit} à {unitPrice(line.rate)} kr
          </span>
        </p>
        {wait && <p className="small">{wait}</p>}
      </div>
      <div className={classes.much}>
        <Money value={line.earned} className={classes.earned ?? ""} />
        {!wait && <Pill mood="good">{t`Ready to be paid`}</Pill>}
        {isPartlyReady(line) && (
          <span className="small">
            <Trans>
              <Money value={line.released} /> is ready
            </Trans>
          </span>
        )}
        {canRelease(line) && firm.may("consultant:write") && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t`Release ${assignment.title}, ${workDate}…`}
            onClick={() => release(line)}
          >
            <Trans>Release…</Trans>
          </Button>
        )}
      </div>
    </li>
  );
}

function Nothing({ standing }: { standing: Standing }) {
  const icon = <IconCoins aria-hidden />;
  if (standing === "WAITS") return <Empty icon={icon} title={<Trans>Nothing waits</Trans>} />;
  if (standing === "READY")
    return <Empty icon={icon} title={<Trans>Nothing is ready to be paid</Trans>} />;
  return (
    <Empty icon={icon} title={<Trans>Nothing is earned yet</Trans>}>
      <Trans>
        Hours come here when they are reported, and say what they wait for until they are ready to
        be paid.
      </Trans>
    </Empty>
  );
}
