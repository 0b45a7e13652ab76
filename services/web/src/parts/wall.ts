import { instant } from "@/words/formats";

const DAY = 86_400_000;

/**
 * The instant at which clocks in Sweden show a time of a day. Of the hour that is lived twice in the autumn it is the
 * first; what the clock jumps over in the spring is taken for winter time.
 */
export function wallInstant(day: string, clock: string): string {
  const at = (offset: string) => `${day}T${clock}:00${offset}`;
  const isSummer = instant(at("+02:00")) === `${day} ${clock}`;
  return at(isSummer ? "+02:00" : "+01:00");
}

/** When work begins and ends: past midnight where it ends no later by the clock than it begins. */
export function workOf(day: string, begins: string, ends: string) {
  return {
    beginsAt: wallInstant(day, begins),
    endsAt: wallInstant(ends > begins ? day : dayAfter(day), ends),
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}
