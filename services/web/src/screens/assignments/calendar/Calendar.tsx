import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, SegmentedControl, Skeleton } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconCalendarShare, IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { AssignmentCalendarDocument } from "@treaty/documents";
import { lazy, Suspense, useState } from "react";
import { useAsk } from "@/api/asking";
import { searchWith } from "@/app/searching";
import { isDay } from "@/parts/days";
import { isDialogOpen } from "@/parts/dialog";
import { Page } from "@/parts/page";
import { AskFailed } from "@/parts/problems";
import { wallInstant } from "@/parts/wall";
import { month, today } from "@/words/formats";
import { AssignmentTabs } from "../AssignmentTabs";
import { ConsultantFilter } from "../ConsultantFilter";
import { NewButtons } from "../NewButtons";
import classes from "./Calendar.module.css";
import { dayPlus, monthPlus, weekNumber, weekOf, weeksOfMonth } from "./days";
import { Month } from "./Month";
import { Week } from "./Week";

const Subscribe = lazy(() => import("./Subscribe"));
const PATH = "/f/$slug/assignments/calendar";
type CalendarSearch = Partial<Record<"view" | "day" | "consultant", string | undefined>>;

/** Assignments by time: a week hour by hour, or a month. */
export function AssignmentCalendar() {
  const { t } = useLingui();
  const search: CalendarSearch = useSearch({ from: PATH });
  const navigate = useNavigate({ from: PATH });
  const change = (changes: CalendarSearch) =>
    void navigate({ search: (before) => searchWith(before, changes), resetScroll: false });
  const [isSubscribing, setSubscribing] = useState(false);
  const day = search.day && isDay(search.day) ? search.day : today();
  const isMonth = search.view === "month";
  const go = (steps: number) =>
    change({ day: isMonth ? monthPlus(day, steps) : dayPlus(day, 7 * steps) });
  const byKey = (steps: number) => () => isDialogOpen() || go(steps);
  useHotkeys([
    ["ArrowLeft", byKey(-1)],
    ["ArrowRight", byKey(1)],
    ["t", () => isDialogOpen() || change({ day: undefined })],
  ]);
  const days = isMonth ? weeksOfMonth(day).flat() : weekOf(day);
  const [first = day, last = day] = [days[0], days.at(-1)];
  const asked = useAsk(
    AssignmentCalendarDocument,
    {
      begins: wallInstant(first, "00:00"),
      ends: wallInstant(dayPlus(last, 1), "00:00"),
      consultantId: search.consultant ?? null,
    },
    { about: ["assignment"] },
  );
  const items = asked.answer?.assignmentCalendar;
  return (
    <Page title={<Trans>Assignments</Trans>} tabTitle={t`Calendar`} actions={<NewButtons />}>
      <div className={classes.calendar}>
        <AssignmentTabs />
        <div className={`${classes.bar} no-print`}>
          <ActionIcon variant="default" size={36} onClick={() => go(-1)} aria-label={t`Earlier`}>
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="default" size={36} onClick={() => go(1)} aria-label={t`Later`}>
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
          <Button variant="default" onClick={() => change({ day: undefined })}>
            <Trans>Today</Trans>
          </Button>
          <h2 className={classes.period} aria-live="polite">
            {isMonth ? (
              month(day.slice(0, 7))
            ) : (
              <Trans>
                Week {weekNumber(day)}, {month(day.slice(0, 7))}
              </Trans>
            )}
          </h2>
          <ConsultantFilter
            value={search.consultant ?? null}
            onChange={(consultant) => change({ consultant })}
          />
          <SegmentedControl
            aria-label={t`Shown at once`}
            value={isMonth ? "month" : "week"}
            onChange={(view) => change({ view: view === "week" ? undefined : view })}
            data={[
              { value: "week", label: t`Week` },
              { value: "month", label: t`Month` },
            ]}
          />
          <Button
            variant="default"
            leftSection={<IconCalendarShare size={16} aria-hidden />}
            onClick={() => setSubscribing(true)}
          >
            <Trans>Subscribe…</Trans>
          </Button>
        </div>
        {isSubscribing && (
          <Suspense>
            <Subscribe onClose={() => setSubscribing(false)} />
          </Suspense>
        )}
        {asked.error && !items ? (
          <AskFailed error={asked.error} again={asked.again} />
        ) : !items ? (
          <Skeleton height={520} />
        ) : (
          <div className={classes.shown} aria-busy={asked.isStale}>
            {isMonth ? <Month day={day} items={items} /> : <Week day={day} items={items} />}
          </div>
        )}
      </div>
    </Page>
  );
}
