/** As long as the server waits for an answer of VIES; then the question may be put again. */
const WAITED_FOR = 10 * 60_000;

/** How many milliseconds an answer is still waited for. */
export function waitLeft(askedAt: string | null | undefined, now: number): number {
  return askedAt ? Math.max(0, Date.parse(askedAt) + WAITED_FOR - now) : 0;
}

export type Mood = "good" | "bad" | "quiet";

/** How an answer is drawn: only what is known to be valid is good. */
export function moodOf(state: string): Mood {
  if (state === "VALID") return "good";
  return state === "INVALID" ? "bad" : "quiet";
}
