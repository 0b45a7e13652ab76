import type { ReactNode } from "react";
import classes from "./tabs.module.css";

/** Parts of one screen, each with an address of its own: holds links that look like tabs. */
export function LinkTabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={classes.tabs} aria-label={label}>
      {children}
    </nav>
  );
}
