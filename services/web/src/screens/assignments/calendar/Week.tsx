import { Trans, useLingui } from "@lingui/react/macro";
import type { CSSProperties } from "react";
import { today } from "@/words/formats";
import { Block } from "./Block";
import classes from "./Calendar.module.css";
import { DayHead } from "./DayHead";
import { weekOf } from "./days";
import { drawnEnd, hoursShown, isWholeDay, type Laned, laned, piecesOf } from "./placing";
import type { Scheduled } from "./scheduled";

/** A week by the hours of its days; on a phone, day after day with what there is to do. */
export function Week({ day, items }: { day: string; items: readonly Scheduled[] }) {
  const { t } = useLingui();
  const days = weekOf(day);
  const placed = piecesOf(items, days);
  const { first, last } = hoursShown([...placed.values()].flat());
  const hours = Array.from({ length: last - first }, (_, place) => first + place);
  const now = today();
  return (
    <section
      className={classes.week}
      style={{ "--hours": hours.length } as CSSProperties}
      aria-label={t`Calendar`}
    >
      <div className={classes.gutter} aria-hidden>
        {hours.map((hour) => (
          <span key={hour}>{String(hour).padStart(2, "0")}</span>
        ))}
      </div>
      {days.map((each) => {
        const pieces = placed.get(each) ?? [];
        const whole = pieces.filter(isWholeDay);
        return (
          <section key={each} className={classes.day} data-today={each === now}>
            <DayHead day={each} />
            <div className={classes.whole}>
              {whole.map(({ item, isContinued, isLong }) => (
                <Block key={item.id} item={item} isCut={isContinued} isLong={isLong} isShort />
              ))}
            </div>
            <div className={classes.hours}>
              {laned(pieces.filter((piece) => !isWholeDay(piece))).map((piece) => (
                <Block
                  key={piece.item.id}
                  item={piece.item}
                  isCut={piece.isContinued}
                  isShort={drawnEnd(piece) - piece.from < 60}
                  style={placeOf(piece, first)}
                />
              ))}
            </div>
            {pieces.length === 0 && (
              <p className={classes.nothing}>
                <Trans>Nothing planned</Trans>
              </p>
            )}
          </section>
        );
      })}
    </section>
  );
}

/** Where a block lies: in hours from the top, and in shares of the day's width. */
function placeOf(piece: Laned<Scheduled>, firstHour: number): CSSProperties {
  return {
    "--top": piece.from / 60 - firstHour,
    "--length": (drawnEnd(piece) - piece.from) / 60,
    "--lane": piece.lane,
    "--lanes": piece.lanes,
  } as CSSProperties;
}
