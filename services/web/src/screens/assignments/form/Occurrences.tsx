import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useDebouncedValue } from "@mantine/hooks";
import { OccurrencesDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useAsk } from "@/api/asking";
import { weekdayOf } from "../calendar/DayHead";
import classes from "./Form.module.css";

const REST = 250;
const NO_RULE = { weekdays: [], firstDate: "", lastDate: "", beginsAt: "", endsAt: "" };

/** The days that a rule gives, before anything is written down; holidays that are left out say so. */
export function Occurrences({ rule }: { rule: Tenant.OccurrenceRuleInput | null }) {
  const { i18n } = useLingui();
  const [asked] = useDebouncedValue(JSON.stringify(rule), REST);
  const meant = JSON.parse(asked) as Tenant.OccurrenceRuleInput | null;
  const found = useAsk(
    OccurrencesDocument,
    { rule: meant ?? NO_RULE },
    { about: ["assignment"], pause: meant === null },
  );
  const answer = meant && found.answer?.occurrences;
  if (!answer)
    return (
      <p className={`${classes.whole} quiet`}>
        <Trans>Choose days of the week and the last day, and the days come here.</Trans>
      </p>
    );
  const { occurrences, problems } = answer;
  const count = occurrences.filter(({ isSkipped }) => !isSkipped).length;
  return (
    <div className={classes.whole} aria-live="polite" aria-busy={found.isStale}>
      {problems.length > 0 ? (
        <p className="quiet">{problems.map(({ message }) => message).join(" ")}</p>
      ) : (
        <>
          <p>
            <Plural value={count} one="# assignment" other="# assignments" />
          </p>
          <ul className={classes.occurrences}>
            {occurrences.map(({ date, isSkipped }) => (
              <li key={date} data-skipped={isSkipped}>
                <span className="figure">
                  {weekdayOf(date, i18n.locale)} {date}
                </span>
                {isSkipped && (
                  <span className="small">
                    <Trans>holiday</Trans>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
