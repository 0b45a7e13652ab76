import { Plural, Trans } from "@lingui/react/macro";
import { daysBetween, today } from "@/words/formats";
import classes from "./List.module.css";

const SOON = 7;

/** How late an open invoice is, or how soon it falls due, in words. */
export function DueWords({ dueDate, isOpen }: { dueDate: string; isOpen: boolean }) {
  if (!isOpen) return null;
  const days = daysBetween(today(), dueDate);
  if (days > SOON) return null;
  return (
    <span className={classes.due} data-late={days < 0}>
      {days < 0 && <Plural value={-days} one="# day late" other="# days late" />}
      {days === 0 && <Trans>today</Trans>}
      {days > 0 && <Plural value={days} one="in # day" other="in # days" />}
    </span>
  );
}
