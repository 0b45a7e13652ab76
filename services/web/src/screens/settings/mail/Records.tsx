import { useLingui } from "@lingui/react/macro";
import { Copied } from "@/parts/copied";
import { Pill } from "@/parts/state";
import classes from "./mail.module.css";
import { type DnsRecord, moodOf, type OwnDomain, showsSeen } from "./records";

/** Every record, as it is to be entered, with what was seen in its place. */
export function Records({ domain }: { domain: OwnDomain }) {
  return (
    <ul className={classes.records}>
      {domain.records.map((record) => (
        <OneRecord key={record.kind} record={record} />
      ))}
    </ul>
  );
}

function OneRecord({ record }: { record: DnsRecord }) {
  const { t } = useLingui();
  const { title, why } = useWords(record);
  const problem = useProblem(record);
  const count = record.strings.length;
  return (
    <li className={classes.record} aria-label={title}>
      <div className={classes.head}>
        <h3>{title}</h3>
        <StatePill record={record} />
      </div>
      <p className="quiet small">{why}</p>
      <dl className={classes.parts}>
        <dt>{t`Type`}</dt>
        <dd>{record.type}</dd>
        <dt>{t`Name`}</dt>
        <dd>
          <Copied value={record.name} what={t`Copy the name`} />
          <span className="quiet small">{t`Some want the whole name: ${record.host}`}</span>
        </dd>
        <dt>{t`Value`}</dt>
        <dd>
          <Copied value={record.value} what={t`Copy the value`} />
          {count > 1 && (
            <span className="quiet small">
              {t`If it is too long where you enter it: divide it after 255 characters into ${count} strings, each in quotes.`}
            </span>
          )}
        </dd>
        {showsSeen(record) && (
          <>
            <dt>{t`Seen`}</dt>
            <dd className={classes.seen}>
              {record.seen.map((each) => (
                <code key={each}>{each}</code>
              ))}
            </dd>
          </>
        )}
      </dl>
      {problem && <p className={classes.problem}>{problem}</p>}
    </li>
  );
}

function StatePill({ record }: { record: DnsRecord }) {
  const { t } = useLingui();
  const words = () => {
    switch (record.state) {
      case "OK":
        return t`Is there`;
      case "MISSING":
        return record.isRequired ? t`Missing` : t`Advised`;
      case "HALF":
        return t`Cut short`;
      case "WRONG":
        return t`Another value`;
      case "SEVERAL":
        return t`Several`;
      case "UNCLEAR":
        return t`No answer`;
      default:
        return t`Not looked at`;
    }
  };
  return <Pill mood={moodOf(record)}>{words()}</Pill>;
}

function useWords(record: DnsRecord): { title: string; why: string } {
  const { t } = useLingui();
  switch (record.kind) {
    case "DKIM":
      return {
        title: t`Signature (DKIM)`,
        why: t`Proves that the mail is yours and that nobody has changed it.`,
      };
    case "RETURN_PATH":
      return {
        title: t`Returns (MX)`,
        why: t`Where mail that cannot be delivered comes back to, so that you are told. It has a name of its own and does not touch your mailboxes.`,
      };
    case "SPF":
      return {
        title: t`Permission (SPF)`,
        why: t`Says that our servers may send for that name. A record that you have for the domain itself stays as it is.`,
      };
    default:
      return {
        title: t`Policy (DMARC)`,
        why: t`Tells others what to do with mail that only pretends to be yours. Not needed, but large receivers ask for it. If you have one, keep it.`,
      };
  }
}

function useProblem(record: DnsRecord): string | null {
  const { t } = useLingui();
  switch (record.state) {
    case "HALF":
      return t`The value was cut when it was pasted. Enter the whole of it, if need be in several strings.`;
    case "SEVERAL":
      return t`There are several where only one may be. Keep the one that is shown here.`;
    case "WRONG":
      return t`Something else stands there. Replace it by the value that is shown here.`;
    case "UNCLEAR":
      return t`The name servers of the domain did not answer. Nothing changes because of that for a day; check again in a while.`;
    default:
      return null;
  }
}
