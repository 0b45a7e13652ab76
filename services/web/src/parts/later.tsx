import { type ReactNode, useEffect, useState } from "react";

/**
 * A button whose menu is made when the screen is at rest, or when somebody presses it: each closed
 * menu that is made with its screen is felt when the screen opens.
 */
export function Later({
  button,
  children,
}: {
  /** What stands there until then, and looks the same. */
  button: (open: () => void) => ReactNode;
  /** The same with its menu, which stands open if somebody has asked for it. */
  children: (isOpen: boolean) => ReactNode;
}) {
  const [isWanted, setWanted] = useState(false);
  const isAtRest = useRest();
  return isAtRest || isWanted ? children(isWanted) : button(() => setWanted(true));
}

const LONGEST_MS = 1_000;
// Not every browser tells when it has nothing to do.
const SOON_MS = 300;

function useRest(): boolean {
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => {
    const rest = () => setAtRest(true);
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(rest, SOON_MS);
      return () => clearTimeout(timer);
    }
    const waiting = requestIdleCallback(rest, { timeout: LONGEST_MS });
    return () => cancelIdleCallback(waiting);
  }, []);
  return isAtRest;
}
