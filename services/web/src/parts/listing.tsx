import { useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import type { Paged } from "@/api/paging";
import classes from "./listing.module.css";
import { ListingRow } from "./listing-row";
import { More } from "./more";
import { AskFailed } from "./problems";

export interface Column<Row> {
  key: string;
  name: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  isFigure?: boolean;
  /** Which columns a phone shows, and where: in its two lines, or in one `below` for what takes sentences to say. */
  phone?: "title" | "figure" | "detail" | "state" | "below";
  width?: string;
  /** Which way the rows are ordered by it now. */
  sorted?: "ascending" | "descending" | undefined;
}

export interface Selection {
  chosen: ReadonlySet<string>;
  /** Choose a row or not; with `isRange` all rows from the one that was touched last. */
  toggle: (id: string, isRange?: boolean) => void;
  setAll: (isChosen: boolean) => void;
}

const SKELETONS = Array.from({ length: 8 }, (_, place) => `skeleton${place}`);

/**
 * A list of things that open: a table on a desk, two lines a row on a phone. Arrow keys (or J and K)
 * move, Enter opens, X or space chooses.
 */
export function Listing<Row extends { id: string }>({
  paged,
  columns,
  name,
  hrefOf,
  selection,
  empty,
  sums,
}: {
  paged: Paged<Row>;
  /** Told once, or once for each order: rows are drawn anew when they are others. */
  columns: readonly Column<Row>[];
  /** What the list holds, for those who hear it read. */
  name: string;
  /** The address of what a row stands for. */
  hrefOf: (row: Row) => string;
  selection?: Selection | undefined;
  empty: ReactNode;
  /** Cells of the last row, by column. */
  sums?: Partial<Record<string, ReactNode>> | undefined;
}) {
  const { t } = useLingui();
  const body = useRef<HTMLTableSectionElement>(null);
  if (paged.error && paged.rows.length === 0)
    return <AskFailed error={paged.error} again={paged.again} />;
  if (!paged.isFirst && paged.rows.length === 0) return <>{empty}</>;
  const isAllChosen =
    selection !== undefined &&
    paged.rows.length > 0 &&
    paged.rows.every((row) => selection.chosen.has(row.id));
  const onKeyDown = (event: KeyboardEvent) => moveByKey(event, body.current, selection);
  return (
    <div className={classes.frame} aria-busy={paged.isAsking}>
      <table className={classes.table} aria-label={name}>
        <thead>
          <tr>
            {selection && (
              <th className={classes.choose} scope="col">
                <input
                  type="checkbox"
                  className={classes.checkbox}
                  aria-label={t`Choose all that are shown`}
                  checked={isAllChosen}
                  disabled={paged.rows.length === 0}
                  ref={(box) => {
                    if (box) box.indeterminate = !isAllChosen && selection.chosen.size > 0;
                  }}
                  onChange={(event) => selection.setAll(event.currentTarget.checked)}
                />
              </th>
            )}
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                data-figure={column.isFigure}
                data-phone={column.phone ?? "none"}
                style={{ width: column.width }}
                aria-sort={column.sorted}
              >
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {paged.isFirst &&
            SKELETONS.map((key) => (
              <SkeletonRow key={key} columns={columns.length + (selection ? 1 : 0)} />
            ))}
          {paged.rows.map((row) => (
            <ListingRow
              key={row.id}
              row={row}
              columns={columns}
              href={hrefOf(row)}
              isChosen={selection?.chosen.has(row.id)}
              onToggle={selection?.toggle}
            />
          ))}
        </tbody>
        {sums && paged.rows.length > 0 && (
          <tfoot>
            <tr>
              {selection && <td className={classes.choose} />}
              {columns.map((column) => (
                <td
                  key={column.key}
                  data-figure={column.isFigure}
                  data-phone={column.phone ?? "none"}
                >
                  {sums[column.key]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      <More paged={paged} className={classes.more} />
    </div>
  );
}

function SkeletonRow({ columns }: { columns: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={columns}>
        <Skeleton height={18} my={3} />
      </td>
    </tr>
  );
}

function moveByKey(
  event: KeyboardEvent,
  body: HTMLElement | null,
  selection: Selection | undefined,
): void {
  if (event.metaKey || event.ctrlKey || event.altKey) return;
  const here = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (step && here) {
    const rows = [...(body?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    rows[rows.indexOf(here) + step]?.querySelector<HTMLElement>("a")?.focus();
    event.preventDefault();
  } else if (event.key.toLowerCase() === "x" && here?.dataset.row && selection) {
    selection.toggle(here.dataset.row, event.shiftKey);
    event.preventDefault();
  }
}
