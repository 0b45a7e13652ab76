import { useLingui } from "@lingui/react/macro";
import { type ChangeEvent, memo, type ReactNode } from "react";
import type { Column } from "./listing";
import classes from "./listing.module.css";
import { RowLink } from "./row-link";

interface RowProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  href: string;
  /** Undefined where nothing can be chosen. */
  isChosen: boolean | undefined;
  onToggle: ((id: string, isRange?: boolean) => void) | undefined;
}

/** One row of a list: drawn anew only when it, what is shown of it, or its being chosen has changed. */
export const ListingRow = memo(Row) as typeof Row;

function Row<Row extends { id: string }>({
  row,
  columns,
  href,
  isChosen,
  onToggle,
}: RowProps<Row>): ReactNode {
  return (
    <tr data-row={row.id} data-chosen={isChosen}>
      {isChosen !== undefined && (
        <td className={classes.choose}>
          <ChooseRow isChosen={isChosen} onToggle={(isRange) => onToggle?.(row.id, isRange)} />
        </td>
      )}
      {columns.map((column, place) => (
        <td key={column.key} data-figure={column.isFigure} data-phone={column.phone ?? "none"}>
          {place === 0 ? (
            <RowLink href={href} className={classes.link}>
              {column.cell(row)}
            </RowLink>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  );
}

function ChooseRow({
  isChosen,
  onToggle,
}: {
  isChosen: boolean;
  onToggle: (isRange: boolean) => void;
}) {
  const { t } = useLingui();
  return (
    <input
      type="checkbox"
      className={classes.checkbox}
      aria-label={t`Choose`}
      checked={isChosen}
      onChange={(event) => onToggle(isWithShift(event))}
      tabIndex={-1}
    />
  );
}

function isWithShift(event: ChangeEvent<HTMLInputElement>): boolean {
  return event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey;
}
