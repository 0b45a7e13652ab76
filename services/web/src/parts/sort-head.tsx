import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { type Order, orderAfter, sortedBy } from "./ordering";
import classes from "./sort-head.module.css";

/** What makes the heads of columns that order their list; a first click lets the newest or largest come first, if told. */
export function headsThatOrder<Field extends string>(
  order: Order<Field>,
  onOrder: (order: string) => void,
  isFallingFirst: boolean,
) {
  return (name: string, field: Field, words: ReactNode) => {
    const sorted = sortedBy(field, order);
    const onSort = () => onOrder(orderAfter(name, field, order, isFallingFirst));
    const head = (
      <SortHead sorted={sorted} onSort={onSort}>
        {words}
      </SortHead>
    );
    return { key: name, name: head, sorted };
  };
}

function SortHead({
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
