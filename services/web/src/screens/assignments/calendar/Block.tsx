import type { CSSProperties } from "react";
import { useFirm } from "@/app/firm";
import { RowLink } from "@/parts/row-link";
import { MOODS, useStateWords } from "../states";
import { clocksOf } from "../when";
import classes from "./Calendar.module.css";
import type { Scheduled } from "./scheduled";

/** One assignment in the calendar: when, what, for whom and by whom, in the colour of its state. */
export function Block({
  item,
  style,
  isCut = false,
  isShort = false,
  isLong = false,
}: {
  item: Scheduled;
  style?: CSSProperties;
  /** It began before the day on which it is drawn. */
  isCut?: boolean;
  isShort?: boolean;
  /** It goes on for days: its clock times say nothing of this one. */
  isLong?: boolean;
}) {
  const { slug } = useFirm();
  const words = useStateWords();
  return (
    <div
      className={classes.block}
      data-mood={MOODS[item.state]}
      data-cut={isCut}
      data-short={isShort}
      style={style}
    >
      <RowLink href={`/f/${slug}/assignments/${item.id}`} className={classes.link}>
        {!isLong && <span className={classes.clock}>{clocksOf(item.beginsAt, item.endsAt)}</span>}{" "}
        <b>{item.title}</b>
      </RowLink>
      <span className={classes.who}>
        {[item.customer?.name, item.consultant?.name].filter(Boolean).join(" · ")}
      </span>
      <span className="only-read">{words[item.state]}</span>
    </div>
  );
}
