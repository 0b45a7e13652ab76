import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { ImportReportDocument } from "@treaty/documents";
import type { ReactNode } from "react";
import { useAsk } from "@/api/asking";
import { AskFailed } from "@/parts/problems";
import classes from "./Import.module.css";
import type { Importing } from "./importing";
import { type Reported, reasonWords, rowNumber, sharesOf } from "./reporting";
import { csvOf, download } from "./tables";

/** How the rows of a table went: how many, and why not for each of the others. */
export function Report({
  what,
  id,
  fileName,
  children,
}: {
  what: Importing;
  id: string;
  fileName: string;
  /** What may be done now, given how many rows went well. */
  children: (fresh: number) => ReactNode;
}) {
  const { answer, error, again } = useAsk(
    ImportReportDocument,
    { id, known: what.known },
    { about: [] },
  );
  const job = answer?.job;
  if (error && !job) return <AskFailed error={error} again={again} />;
  if (!job) return <Skeleton height={160} />;
  const { fresh, known, faulty } = sharesOf(job, what.known);
  const isTrial = job.kind.endsWith("_TRIAL");
  return (
    <div className={classes.report}>
      <dl className={classes.shares}>
        <Share
          name={isTrial ? <Trans>Can be imported</Trans> : <Trans>Imported</Trans>}
          count={fresh}
        />
        <Share name={<Trans>There already</Trans>} count={known} />
        <Share name={<Trans>With something wrong</Trans>} count={faulty} isBad={faulty > 0} />
      </dl>
      {job.state === "CANCELLED" && (
        <p>
          <Trans>
            Stopped after {job.doneCount} of {job.totalCount} rows.
          </Trans>
        </p>
      )}
      {children(fresh)}
      {faulty > 0 && <Faults what={what} job={job} count={faulty} fileName={fileName} />}
    </div>
  );
}

function Share({ name, count, isBad }: { name: ReactNode; count: number; isBad?: boolean }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="figure" data-bad={isBad}>
        {count}
      </dd>
    </div>
  );
}

function Faults({
  what,
  job,
  count,
  fileName,
}: {
  what: Importing;
  job: Reported;
  count: number;
  fileName: string;
}) {
  const { t } = useLingui();
  const field = (name: string) =>
    what.columns.find((column) => column.field === name)?.heading ?? "";
  const rows = job.items.map((item) => ({
    row: rowNumber(item),
    words: item.reasons.map((reason) => reasonWords(reason, field)).join(" "),
  }));
  const keep = () =>
    download(
      `${fileName.replace(/\.[a-z]+$/i, "")} ${t`report`}.csv`,
      csvOf([[t`Row`, t`Reason`], ...rows.map(({ row, words }) => [String(row), words])]),
    );
  return (
    <>
      <div className={classes.faultsHead}>
        <h3>
          <Trans>Rows to mend</Trans>
        </h3>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={keep}
        >
          <Trans>Save the list</Trans>
        </Button>
      </div>
      <div className={classes.faults}>
        <table aria-label={t`Rows to mend`}>
          <thead>
            <tr>
              <th scope="col" data-figure>
                <Trans>Row</Trans>
              </th>
              <th scope="col">
                <Trans>Reason</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, words }) => (
              <tr key={row}>
                <td className="figure" data-figure>
                  {row}
                </td>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length < count && (
        <p className="quiet">
          <Trans>
            The first {rows.length} are shown. Mend them in the file and choose it again; the others
            show then.
          </Trans>
        </p>
      )}
    </>
  );
}
