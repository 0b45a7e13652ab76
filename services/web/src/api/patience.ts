const LONGEST = 15_000;

/** Milliseconds to wait before the next try: soon at first, then longer, never all clients at once. */
export function waitBefore(tries: number, chance: () => number = Math.random): number {
  const most = Math.min(LONGEST, 250 * 2 ** tries);
  return most / 2 + (chance() * most) / 2;
}
