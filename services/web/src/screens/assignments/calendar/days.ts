const DAY = 86_400_000;
const WEEK = 7;

/** A calendar day some days away from another. */
export function dayPlus(day: string, days: number): string {
  return new Date(noon(day) + days * DAY).toISOString().slice(0, 10);
}

/** The seven days of the week that a day is in, from Monday. */
export function weekOf(day: string): string[] {
  const monday = dayPlus(day, -weekday(day));
  return Array.from({ length: WEEK }, (_, place) => dayPlus(monday, place));
}

/** The whole weeks that a month touches, each from Monday. */
export function weeksOfMonth(day: string): string[][] {
  const [first, last] = [firstOfMonth(day), dayPlus(monthPlus(day, 1), -1)];
  const weeks = [];
  for (let monday = weekOf(first)[0] ?? first; monday <= last; monday = dayPlus(monday, WEEK))
    weeks.push(weekOf(monday));
  return weeks;
}

/** The first day of the month some months away. */
export function monthPlus(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** The number of a day's week by ISO 8601: the week belongs to the year of its Thursday. */
export function weekNumber(day: string): number {
  const thursday = dayPlus(day, 3 - weekday(day));
  const first = Date.parse(`${thursday.slice(0, 4)}-01-01T12:00:00Z`);
  return 1 + Math.floor((noon(thursday) - first) / DAY / WEEK);
}

/** Monday is 0. */
function weekday(day: string): number {
  return (new Date(noon(day)).getUTCDay() + 6) % WEEK;
}

function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}
