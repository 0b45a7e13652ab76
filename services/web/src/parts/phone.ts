import { useSyncExternalStore } from "react";

const phone = matchMedia("(max-width: 48em)");

function watch(turned: () => void): () => void {
  phone.addEventListener("change", turned);
  return () => phone.removeEventListener("change", turned);
}

/** Whether the window is as narrow as a phone: for what a style sheet alone would have to draw twice. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(watch, () => phone.matches);
}
