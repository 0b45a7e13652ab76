import { Trans, useLingui } from "@lingui/react/macro";
import { SegmentedControl, Skeleton, TextInput } from "@mantine/core";
import { IconChartBar } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { MarginsDocument } from "@treaty/documents";
import { lazy, Suspense } from "react";
import { useAsk } from "@/api/asking";
import { searchWith } from "@/app/searching";
import { Empty } from "@/parts/empty";
import { Page } from "@/parts/page";
import { AskFailed } from "@/parts/problems";
import { today } from "@/words/formats";
import { AssignmentTabs } from "../AssignmentTabs";
import classes from "./Margins.module.css";
import { MarginTable } from "./MarginTable";
import { monthOf } from "./period";

const DayField = lazy(() => import("@/parts/day-field"));
const PATH = "/f/$slug/assignments/margin";
const WAYS = ["CONSULTANT", "CUSTOMER", "ASSIGNMENT", "MONTH"] as const;

/** What the work of a period has brought in and paid, and how much of full time it was. */
export function Margins() {
  const { t } = useLingui();
  const search: Partial<Record<"by" | "from" | "to", string>> = useSearch({ from: PATH });
  const navigate = useNavigate({ from: PATH });
  const change = (changes: typeof search) =>
    void navigate({ search: (before) => searchWith(before, changes), resetScroll: false });
  const by = WAYS.find((way) => way === search.by) ?? "CONSULTANT";
  const usual = monthOf(today());
  const from = search.from ?? usual.from;
  const to = search.to ?? usual.to;
  const { answer, error, again } = useAsk(
    MarginsDocument,
    { by, fromDate: from, toDate: to },
    { about: ["assignment", "invoice"], pause: to < from },
  );
  const names = {
    CONSULTANT: t`Consultant`,
    CUSTOMER: t`Customer`,
    ASSIGNMENT: t`Assignment`,
    MONTH: t`Month`,
  };
  const day = (field: "from" | "to", label: string, value: string) => (
    <Suspense
      fallback={<TextInput className={classes.day ?? ""} label={label} disabled value={value} />}
    >
      <DayField
        className={classes.day ?? ""}
        label={label}
        value={value}
        error={field === "to" && to < from ? t`Before the first day.` : undefined}
        onChange={(told) => told && change({ [field]: told })}
      />
    </Suspense>
  );
  const margins = answer?.margins;
  return (
    <Page title={<Trans>Assignments</Trans>} tabTitle={t`Profitability and utilisation`}>
      <div className={classes.sheet}>
        <AssignmentTabs />
        <p className="quiet">
          <Trans>
            Approved work by the day it was done: what it brings in, on an invoice or not yet, less
            what it pays before the employer's contributions. The sums of fixed prices, retainers
            and banks of hours count on the day they are invoiced.
          </Trans>
        </p>
        <div className={classes.bar}>
          {day("from", t`First day`, from)}
          {day("to", t`Last day`, to)}
          <SegmentedControl
            aria-label={t`Told together by`}
            data={WAYS.map((way) => ({ value: way, label: names[way] }))}
            value={by}
            onChange={(way) => change({ by: way })}
          />
        </div>
        {error && !margins && <AskFailed error={error} again={again} />}
        {!margins && !error && <Skeleton height={240} />}
        {margins && margins.rows.length === 0 && (
          <Empty
            icon={<IconChartBar aria-hidden />}
            title={<Trans>No approved work in this period</Trans>}
          >
            <Trans>Hours are counted here when they are approved.</Trans>
          </Empty>
        )}
        {margins && margins.rows.length > 0 && (
          <MarginTable margins={margins} name={names[by]} hasUtilisation={by === "CONSULTANT"} />
        )}
      </div>
    </Page>
  );
}
