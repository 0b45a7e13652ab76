import { Trans } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { SubjectLink, useActorName, useNewsWords } from "@/parts/news";
import { ago, instant } from "@/words/formats";
import type { Dashboard } from "./dashboard";
import classes from "./Home.module.css";

const MINUTE = 60_000;

/** What has just happened in the firm, the newest first. */
export function LatestEvents({ events }: { events: Dashboard["latestEvents"] }) {
  const words = useNewsWords();
  const actor = useActorName();
  const now = useMinutes();
  return (
    <section className={classes.card} aria-labelledby="latest">
      <h2 id="latest">
        <Trans>Latest events</Trans>
      </h2>
      <p className="quiet small">
        <Trans>As they happen</Trans>
      </p>
      <ol className={classes.rows}>
        {events.map((event) => (
          <li key={event.cursor} className={classes.row}>
            <span className={classes.grow}>
              <span>
                {words(event.kind)} <SubjectLink subject={event.subject} />
              </span>
              <span className="quiet small">{actor(event.actorKind, event.actorName)}</span>
            </span>
            <time
              className="quiet small"
              dateTime={event.occurredAt}
              title={instant(event.occurredAt)}
            >
              {ago(event.occurredAt, Math.max(now, Date.parse(event.occurredAt)))}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}

function useMinutes(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
