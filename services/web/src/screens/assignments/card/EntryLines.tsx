import { Trans, useLingui } from "@lingui/react/macro";
import { useMinutesWords } from "@/parts/minutes-words";
import { Money } from "@/parts/money";
import { type MoneyValue, quantity, unitPrice } from "@/words/formats";
import classes from "./Card.module.css";

/** A line of one side as the API counts it. */
export interface CountedLine {
  kind: string;
  description: string;
  windowName?: string | null;
  workedMinutes: number;
  minutes: number;
  quantity: string;
  unit: string;
  rate: string;
  amount: MoneyValue;
}

/** What one side of some work comes to, line by line, each with why. */
export function EntryLines({
  caption,
  lines,
  sum,
}: {
  caption: string;
  lines: readonly CountedLine[];
  sum: MoneyValue;
}) {
  return (
    <table className={classes.lines}>
      <caption>{caption}</caption>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.kind}.${line.description}.${line.windowName}.${line.rate}`}>
            <th scope="row">
              {line.description}
              {line.windowName && ` · ${line.windowName}`}
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

function Why({ line }: { line: CountedLine }) {
  const { t } = useLingui();
  const inWords = useMinutesWords();
  const rate = unitPrice(line.rate);
  if (line.minutes === 0)
    return (
      <span className={classes.why}>
        {quantity(line.quantity)} {line.unit === "st" || line.unit === "pcs" ? t`pcs` : line.unit} ×{" "}
        {rate}
      </span>
    );
  const [worked, debited] = [inWords(line.workedMinutes), inWords(line.minutes)];
  return (
    <span className={classes.why}>
      {line.workedMinutes === line.minutes
        ? t`${worked} at ${rate}`
        : t`${debited} at ${rate}; ${worked} worked`}
    </span>
  );
}
