import { useCallback, useMemo, useRef, useState } from "react";
import type { Selection } from "./listing";

/** Which rows of a list are chosen; those that have left the list are chosen no longer. */
export function useSelection(ids: readonly string[]): Selection & { clear: () => void } {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const key = ids.join();
  const chosen = useMemo(
    () => new Set(key.split(",").filter((id) => marked.has(id))),
    [key, marked],
  );
  const touched = useRef<string | null>(null);
  const toggle = useCallback(
    (id: string, isRange = false) => {
      const from = touched.current;
      touched.current = id;
      setMarked((before) =>
        chosenAfter(before, id, isRange ? between(key.split(","), from, id) : []),
      );
    },
    [key],
  );
  const setAll = useCallback(
    (isChosen: boolean) => setMarked(new Set(isChosen ? key.split(",") : [])),
    [key],
  );
  const clear = useCallback(() => setMarked(new Set()), []);
  return { chosen, toggle, setAll, clear };
}

function chosenAfter(
  before: ReadonlySet<string>,
  id: string,
  range: readonly string[],
): ReadonlySet<string> {
  const after = new Set(before);
  const isChosen = !before.has(id);
  for (const each of [id, ...range]) {
    if (isChosen) after.add(each);
    else after.delete(each);
  }
  return after;
}

/** The rows from one to another, both with them; none if either has left the list. */
export function between(ids: readonly string[], from: string | null, to: string): string[] {
  const [first = -1, last = -1] = [ids.indexOf(from ?? ""), ids.indexOf(to)].sort((a, b) => a - b);
  return first < 0 ? [] : ids.slice(first, last + 1);
}
