import { isDay } from "@/parts/days";

/** Days from and to, both with them; null is without an end. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** The month that a day lies in, or one of those before it. */
export function monthOf(day: string, back = 0): Period {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 - back, 1));
  const last = new Date(Date.UTC(year, month - back, 0));
  return { from: written(first), to: written(last) };
}

/** The year that a day lies in, from its first day to its last. */
export function yearOf(day: string): Period {
  return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };
}

/** The period that the address names; this month if it names none. */
export function periodOf(search: { from?: string; to?: string }, today: string): Period {
  const from = day(search.from);
  const to = day(search.to);
  return from || to ? { from, to } : monthOf(today);
}

function day(said: string | undefined): string | null {
  return said && isDay(said) ? said : null;
}

function written(date: Date): string {
  return date.toISOString().slice(0, 10);
}
