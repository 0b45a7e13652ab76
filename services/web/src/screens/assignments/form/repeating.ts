import { typedClock } from "@/parts/clock";
import { isDay } from "@/parts/days";
import { daysBetween } from "@/words/formats";

export const WEEKDAYS = [
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY",
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A rule as its fields hold it. */
export interface RepeatValues {
  weekdays: Weekday[];
  everyWeeks: string;
  until: string;
  skipsRedDays: boolean;
}

/** A rule to begin with: the weekday of the first day, every week for three months. */
export function weeklyFrom(day: string): RepeatValues {
  const at = isDay(day) ? new Date(`${day}T12:00:00Z`) : null;
  const weekday = at && WEEKDAYS[(at.getUTCDay() + 6) % 7];
  if (at) at.setUTCDate(at.getUTCDate() + 90);
  return {
    weekdays: weekday ? [weekday] : [],
    everyWeeks: "1",
    until: at ? at.toISOString().slice(0, 10) : "",
    skipsRedDays: true,
  };
}

/** The rule as the API takes it, or null while something in it is missing or the wrong way round. */
export function ruleOf(
  { day, begins, ends }: { day: string; begins: string; ends: string },
  repeats: RepeatValues,
) {
  const [beginsAt, endsAt] = [typedClock(begins), typedClock(ends)];
  const { weekdays, everyWeeks, until, skipsRedDays } = repeats;
  if (!beginsAt || !endsAt || weekdays.length === 0) return null;
  if (!isDay(day) || !isDay(until) || daysBetween(day, until) < 0) return null;
  return {
    weekdays: WEEKDAYS.filter((each) => weekdays.includes(each)),
    everyWeeks: Number(everyWeeks),
    beginsAt,
    endsAt,
    firstDate: day,
    lastDate: until,
    skipsRedDays,
  };
}
