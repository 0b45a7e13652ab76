import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { NumberReportDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useAsk } from "@/api/asking";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Pill } from "@/parts/state";
import { Verbatim } from "@/parts/verbatim";
import classes from "../Settings.module.css";

type Check = NonNullable<Tenant.NumberReportQuery["numberReport"]>["checks"][number];

/** Proof for whoever audits: every number that was taken has its document, and history tells of each. */
export function NumberCheck() {
  const { t } = useLingui();
  const { answer, error, again } = useAsk(NumberReportDocument, {}, { about: ["invoice"] });
  const report = answer?.numberReport;
  return (
    <Section
      title={<Trans>Number check</Trans>}
      lead={
        <Trans>
          Every number against its document, and against the history, which nobody can change
          afterwards. A number is never voided: what is wrong is credited.
        </Trans>
      }
      actions={
        report && (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            renderRoot={(props) => (
              <a
                {...props}
                href={`data:text/csv;charset=utf-8,${encodeURIComponent(report.csv)}`}
                download={t`number-check.csv`}
              />
            )}
          >
            <Trans>Download</Trans>
          </Button>
        )
      }
    >
      {!report && error && <AskFailed error={error} again={again} />}
      {!report && !error && <Skeleton height={60} />}
      {report && (
        <ul className={classes.rows}>
          {report.checks.map((check) => (
            <Row key={`${check.title} ${check.year} ${check.first}`} check={check} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Row({ check }: { check: Check }) {
  const { t } = useLingui();
  const { count, first, last } = check;
  const title = check.title ?? t`Credit notes of before`;
  const gaps = check.gaps.map((gap) => spanOf(gap.first, gap.last)).join(", ");
  const untold = check.untold.join(", ");
  const lost = check.lost.join(", ");
  const backwards = check.backwards.map((each) => `${each.number} (${each.invoiceDate})`);
  const dates = backwards.join(", ");
  return (
    <li className={classes.row}>
      <span className={classes.who}>
        <strong>
          <Verbatim text={check.year == null ? title : `${title} ${check.year}`} />
        </strong>
        <span className="quiet small">
          {count === 0 ? (
            <Trans>No number has been taken.</Trans>
          ) : (
            <>
              <span className="figure">{spanOf(first ?? 0, last ?? 0)}</span>
              {" · "}
              <Plural value={count} one="# document" other="# documents" />
            </>
          )}
        </span>
        {gaps && (
          <span className="small">
            <Trans>Without a document: {gaps}</Trans>
          </span>
        )}
        {untold && (
          <span className="small">
            <Trans>Without their issue in the history: {untold}</Trans>
          </span>
        )}
        {lost && (
          <span className="small">
            <Trans>Issued by the history and gone: {lost}</Trans>
          </span>
        )}
        {dates && (
          <span className="quiet small">
            <Trans>Dated before the number ahead of them: {dates}</Trans>
          </span>
        )}
      </span>
      {check.isWhole ? (
        <Pill mood="good">{t`No gaps`}</Pill>
      ) : (
        <Pill mood="bad">{t`Not whole`}</Pill>
      )}
    </li>
  );
}

function spanOf(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}
