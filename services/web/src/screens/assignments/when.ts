import { instant } from "@/words/formats";

/** When something goes on, as short as it can be told: one day with its clock times, or from day to day. */
export function whenOf(beginsAt: string, endsAt: string): string {
  const [firstDay = "", begins = ""] = instant(beginsAt).split(" ");
  const [lastDay = "", ends = ""] = instant(endsAt).split(" ");
  if (firstDay === lastDay) return `${firstDay} ${begins}–${ends}`;
  if (isOneNight(beginsAt, endsAt))
    return `${firstDay} ${begins}–${ends === "00:00" ? "24:00" : ends}`;
  return `${firstDay} – ${lastDay}`;
}

/** The clock times alone, for where the day is told already. */
export function clocksOf(beginsAt: string, endsAt: string): string {
  return `${clockOf(beginsAt)}–${clockOf(endsAt)}`;
}

/** The day of an instant in Sweden. */
export function dayOf(at: string): string {
  return instant(at).slice(0, 10);
}

/** The clock time of an instant in Sweden. */
export function clockOf(at: string): string {
  return instant(at).slice(11);
}

const LONGEST_SHIFT = 16 * 3_600_000;

function isOneNight(beginsAt: string, endsAt: string): boolean {
  return Date.parse(endsAt) - Date.parse(beginsAt) <= LONGEST_SHIFT;
}
