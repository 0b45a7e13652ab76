import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./sort-head.module.css";

/** A column's head that orders the list by its column. */
export function SortHead({
  children,
  sorted,
  onSort,
}: {
  children: ReactNode;
  sorted: "ascending" | "descending" | undefined;
  onSort: () => void;
}) {
  const Arrow = sorted === "descending" ? IconArrowDown : IconArrowUp;
  return (
    <button type="button" className={classes.head} data-sorted={sorted} onClick={onSort}>
      {children}
      <Arrow size={14} aria-hidden className={classes.arrow} />
    </button>
  );
}
