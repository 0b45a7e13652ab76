import { Trans, useLingui } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import { useMinutesWords } from "@/parts/minutes-words";
import { Money } from "@/parts/money";
import { Verbatim } from "@/parts/verbatim";
import { quantity, unitPrice } from "@/words/formats";
import classes from "./Hours.module.css";

type Trial = NonNullable<NonNullable<Tenant.HourTypeTryQuery["hourTypeTry"]>["trial"]>;
type Line = Trial["priceLines"][number];

/** The lines of one side of some work, each with why it is what it is. */
export function TrialLines({
  caption,
  lines,
  sum,
}: {
  caption: string;
  lines: readonly Line[];
  sum: Trial["revenue"];
}) {
  return (
    <table className={classes.lines}>
      <caption>{caption}</caption>
      <tbody>
        {lines.map((line) => (
          <tr key={line.windowName ?? ""}>
            <th scope="row">
              {line.windowName ? (
                <>
                  <Verbatim text={line.windowName} /> +{quantity(line.percent)} %
                </>
              ) : (
                <Trans>Without surcharge</Trans>
              )}
              <Why line={line} />
            </th>
            <td>
              <Money value={line.amount} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <Trans>Together</Trans>
          </th>
          <td>
            <Money value={sum} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Why({ line }: { line: Line }) {
  const { t } = useLingui();
  const inWords = useMinutesWords();
  const [worked, debited] = [inWords(line.workedMinutes), inWords(line.debitedMinutes)];
  const rate = unitPrice(line.rate);
  return (
    <span className={classes.why}>
      {line.workedMinutes === line.debitedMinutes
        ? t`${worked} at ${rate}`
        : t`${debited} at ${rate}; ${worked} worked`}
    </span>
  );
}
