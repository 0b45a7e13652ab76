import { useLingui } from "@lingui/react/macro";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useFirm } from "@/app/firm";
import classes from "./Calendar.module.css";

/** A day's name and number, and the way to a new assignment on it. */
export function DayHead({ day }: { day: string }) {
  const { t, i18n } = useLingui();
  const firm = useFirm();
  return (
    <header className={classes.dayHead}>
      <h3>
        <span className={classes.weekday}>{weekdayOf(day, i18n.locale)}</span>{" "}
        <span className="figure">{Number(day.slice(8))}</span>
        <span className="only-read"> {day}</span>
      </h3>
      {firm.may("assignment:write") && (
        <Link
          to="/f/$slug/assignments/new"
          params={{ slug: firm.slug }}
          search={{ day }}
          className={`${classes.add} no-print`}
          aria-label={t`New assignment on ${day}`}
        >
          <IconPlus size={15} aria-hidden />
        </Link>
      )}
    </header>
  );
}

/** A day of the week in short, in the reader's language. */
export function weekdayOf(day: string, locale: string): string {
  return inWords(day, locale, { weekday: "short" }).replace(".", "");
}

/** A day as it is said, with the number that the calendar shows as a word of its own. */
export function saidDay(day: string, locale: string): string {
  return inWords(day, locale, { dateStyle: "long" });
}

function inWords(day: string, locale: string, how: Intl.DateTimeFormatOptions): string {
  const noon = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(locale, { ...how, timeZone: "UTC" }).format(noon);
}
