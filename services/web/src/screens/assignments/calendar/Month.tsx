import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useFirm } from "@/app/firm";
import { today } from "@/words/formats";
import { MOODS } from "../states";
import { Block } from "./Block";
import classes from "./Calendar.module.css";
import { saidDay, weekdayOf } from "./DayHead";
import { weekNumber, weekOf, weeksOfMonth } from "./days";
import { type Piece, piecesOf } from "./placing";
import type { Scheduled } from "./scheduled";

const SHOWN = 3;

/** A month, week by week; a day with more than fits, and every day on a phone, leads to its week. */
export function Month({ day, items }: { day: string; items: readonly Scheduled[] }) {
  const { t, i18n } = useLingui();
  const weeks = weeksOfMonth(day);
  const placed = piecesOf(items, weeks.flat());
  return (
    <table className={classes.month} aria-label={t`Calendar`}>
      <thead>
        <tr>
          <th scope="col" className={classes.number}>
            <span className="only-read">
              <Trans>Week</Trans>
            </span>
          </th>
          {weekOf(day).map((each) => (
            <th key={each} scope="col">
              {weekdayOf(each, i18n.locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            <th scope="row" className={`${classes.number} figure`}>
              {weekNumber(week[0] ?? day)}
            </th>
            {week.map((each) => (
              <Cell
                key={each}
                day={each}
                isOutside={each.slice(0, 7) !== day.slice(0, 7)}
                pieces={placed.get(each) ?? []}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({
  day,
  isOutside,
  pieces,
}: {
  day: string;
  isOutside: boolean;
  pieces: readonly Piece<Scheduled>[];
}) {
  const { t, i18n } = useLingui();
  const { slug } = useFirm();
  const count = pieces.length;
  const said = saidDay(day, i18n.locale);
  const toWeek = {
    to: "/f/$slug/assignments/calendar",
    params: { slug },
    search: { view: "week", day },
  } as const;
  return (
    <td data-outside={isOutside} data-today={day === today()}>
      <Link
        {...toWeek}
        className={classes.date}
        aria-label={count > 0 ? t`${said}, ${count} assignments` : said}
      >
        {Number(day.slice(8))}
        <span className={classes.dots} aria-hidden>
          {pieces.slice(0, SHOWN).map(({ item }) => (
            <i key={item.id} data-mood={MOODS[item.state]} />
          ))}
        </span>
      </Link>
      <div className={classes.chips}>
        {pieces.slice(0, SHOWN).map(({ item, isContinued, isLong }) => (
          <Block key={item.id} item={item} isCut={isContinued} isLong={isLong} isShort />
        ))}
        {count > SHOWN && (
          <Link {...toWeek} className={classes.more} tabIndex={-1}>
            {t`${count - SHOWN} more`}
          </Link>
        )}
      </div>
    </td>
  );
}
