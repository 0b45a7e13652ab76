import { useCallback, useMemo, useState } from "react";
import type { Selection } from "./listing";

/** Which rows of a list are chosen; those that have left the list are chosen no longer. */
export function useSelection(ids: readonly string[]): Selection & { clear: () => void } {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const key = ids.join();
  const chosen = useMemo(
    () => new Set(key.split(",").filter((id) => marked.has(id))),
    [key, marked],
  );
  const toggle = useCallback((id: string) => {
    setMarked((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const setAll = useCallback(
    (isChosen: boolean) => setMarked(new Set(isChosen ? key.split(",") : [])),
    [key],
  );
  const clear = useCallback(() => setMarked(new Set()), []);
  return { chosen, toggle, setAll, clear };
}
