import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Menu, Skeleton } from "@mantine/core";
import { IconDots, IconPlus } from "@tabler/icons-react";
import { DocumentSeriesDocument, SeriesReopenDocument } from "@treaty/documents";
import { useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { isDoneOrTold } from "@/parts/answered";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Pill } from "@/parts/state";
import { tell } from "@/parts/toasts";
import { Verbatim } from "@/parts/verbatim";
import classes from "../Settings.module.css";
import { CloseSeries } from "./CloseSeries";
import { EditSeries } from "./EditSeries";
import { NewSeries } from "./NewSeries";
import type { DocumentSeries, NumberRow } from "./series";

/** What can be open before the list. */
type Opened = { series: DocumentSeries; act: "edit" | "close"; year: number | null } | "new" | null;

/** The series that invoices and credit notes take their numbers from. */
export function SeriesList() {
  const firm = useFirm();
  const [opened, setOpened] = useState<Opened>(null);
  const { answer, error, again } = useAsk(
    DocumentSeriesDocument,
    {},
    { about: ["company", "invoice"] },
  );
  const all = answer?.documentSeries;
  const close = () => setOpened(null);
  return (
    <Section
      title={<Trans>Invoice numbers</Trans>}
      lead={
        <Trans>
          The law wants invoice numbers without gaps, in one or more series. A number is taken when
          an invoice is issued, never before, and cannot be used twice or given back.
        </Trans>
      }
      actions={
        firm.may("company:write") && (
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setOpened("new")}
            disabled={!all}
          >
            <Trans>New series</Trans>
          </Button>
        )
      }
    >
      {!all && error && <AskFailed error={error} again={again} />}
      {!all && !error && <Skeleton height={60} />}
      {all && (
        <ul className={classes.rows}>
          {all.map((series) => (
            <Row
              key={series.id}
              series={series}
              open={(act, year) => setOpened({ series, act, year })}
            />
          ))}
        </ul>
      )}
      {opened === "new" && <NewSeries onClose={close} />}
      {opened && opened !== "new" && opened.act === "edit" && (
        <EditSeries series={opened.series} onClose={close} />
      )}
      {opened && opened !== "new" && opened.act === "close" && (
        <CloseSeries series={opened.series} year={opened.year} onClose={close} />
      )}
    </Section>
  );
}

function Row({
  series,
  open,
}: {
  series: DocumentSeries;
  open: (act: "edit" | "close", year: number | null) => void;
}) {
  const { t } = useLingui();
  const firm = useFirm();
  const { act } = useDo(SeriesReopenDocument, { changes: ["company"] });
  const reopen = async (year: number | null) => {
    const outcome = await act({ id: series.id, expectedVersion: series.version, year });
    if (isDoneOrTold(outcome)) tell(t`The series gives numbers again.`, { id: "settings" });
  };
  const { title } = series;
  return (
    <li className={classes.row}>
      <span className={classes.who}>
        <Group gap="xs">
          <strong>
            <Verbatim text={title} />
          </strong>
          {series.defaultFor.includes("INVOICE") && <Pill mood="accent">{t`Invoices`}</Pill>}
          {series.defaultFor.includes("CREDIT_NOTE") && (
            <Pill mood="accent">{t`Credit notes`}</Pill>
          )}
          {series.closedAt && <Pill mood="warn">{t`Closed`}</Pill>}
        </Group>
        {series.rows.length === 0 && (
          <span className="quiet small">
            <Trans>Begins by itself with the first invoice of {series.firstYear}</Trans>
          </span>
        )}
        {series.rows.map((row) => (
          <Numbers key={row.year ?? 0} row={row} />
        ))}
        {series.closedAt && series.closeReason && (
          <span className="quiet small">
            <Verbatim text={series.closeReason} />
          </span>
        )}
      </span>
      {firm.may("company:write") && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              size="xs"
              variant="default"
              px="xs"
              aria-label={t`What can be done with the series ${title}`}
            >
              <IconDots size={16} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => open("edit", null)}>
              <Trans>Change…</Trans>
            </Menu.Item>
            {!series.closedAt &&
              series.rows.flatMap(({ year, closedAt }) =>
                year == null ? (
                  []
                ) : (
                  <Menu.Item
                    key={year}
                    onClick={() => (closedAt ? reopen(year) : open("close", year))}
                  >
                    {closedAt ? <Trans>Open {year} again</Trans> : <Trans>Close {year}…</Trans>}
                  </Menu.Item>
                ),
              )}
            {series.closedAt ? (
              <Menu.Item onClick={() => reopen(null)}>
                <Trans>Open again</Trans>
              </Menu.Item>
            ) : (
              <Menu.Item
                onClick={() => open("close", null)}
                disabled={series.defaultFor.length > 0}
                aria-description={t`What invoices take their numbers from cannot be closed.`}
              >
                <Trans>Close the series…</Trans>
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}

function Numbers({ row }: { row: NumberRow }) {
  const year = row.year == null ? "" : `${row.year}: `;
  return (
    <span className="quiet small">
      {year}
      <span className="figure">
        {row.firstNumber}–{row.lastNumber}
      </span>
      {" · "}
      {row.closedAt ? (
        <Trans>closed</Trans>
      ) : row.nextNumber == null ? (
        <Trans>all numbers are taken</Trans>
      ) : (
        <Trans>
          next <strong className="figure">{row.nextNumber}</strong>
        </Trans>
      )}
    </span>
  );
}
