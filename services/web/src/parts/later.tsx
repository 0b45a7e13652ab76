import {
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

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
  const place = useRef<HTMLSpanElement>(null);
  const isAtRest = useRest(place);
  // Whoever closes the menu is back on its button.
  useLayoutEffect(() => {
    if (isWanted) place.current?.querySelector("button")?.focus();
  }, [isWanted]);
  return (
    <span ref={place} style={{ display: "contents" }}>
      {isAtRest || isWanted ? children(isWanted) : button(() => setWanted(true))}
    </span>
  );
}

const LONGEST_MS = 1_000;
// Not every browser tells when it has nothing to do.
const SOON_MS = 300;

function useRest(place: RefObject<HTMLElement | null>): boolean {
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => {
    // A button that somebody stands on stays: he would fall off.
    const rest = () => setAtRest(!place.current?.contains(document.activeElement));
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(rest, SOON_MS);
      return () => clearTimeout(timer);
    }
    const waiting = requestIdleCallback(rest, { timeout: LONGEST_MS });
    return () => cancelIdleCallback(waiting);
  }, [place]);
  return isAtRest;
}
