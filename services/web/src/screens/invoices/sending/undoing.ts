/** What must be known of a delivery to stop it. */
export interface Delivery {
  id: string;
  state: string;
  /** When it leaves at the earliest. */
  leavesAt: string;
}

/** The toast that says that an invoice is on its way. */
export const TOAST = "invoice-sent";
const LONGEST_COUNTDOWN = 120_000;
const WAITING = ["PREPARING", "QUEUED"];

/** Whether a message still lies in the mail room. */
export function isStoppable(delivery: Delivery): boolean {
  return WAITING.includes(delivery.state);
}

/** When the first of some messages may leave, in milliseconds; null when none waits. */
export function lastMoment(deliveries: readonly Delivery[]): number | null {
  const moments = deliveries.filter(isStoppable).map((each) => Date.parse(each.leavesAt));
  return moments.length > 0 ? Math.min(...moments) : null;
}

/** Whether a moment is so far off that nobody waits for it at the screen. */
export function isPutOff(moment: string | number, now: number = Date.now()): boolean {
  return new Date(moment).getTime() - now > LONGEST_COUNTDOWN;
}

/** Whole seconds that are left, never less than none. */
export function secondsLeft(until: number, now: number): number {
  return Math.max(0, Math.ceil((until - now) / 1_000));
}

/** When the last of some messages may leave, in milliseconds; null when none waits. */
export function veryLastMoment(deliveries: readonly Delivery[]): number | null {
  const moments = deliveries.filter(isStoppable).map((each) => Date.parse(each.leavesAt));
  return moments.length > 0 ? Math.max(...moments) : null;
}

/** The same things in order, so many at a time. */
export function chunked<Thing>(things: readonly Thing[], size: number): Thing[][] {
  const count = Math.ceil(things.length / size);
  return Array.from({ length: count }, (_, at) => things.slice(at * size, (at + 1) * size));
}
