import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { Tenant } from "@treaty/types";
import { type ClipboardEvent, type KeyboardEvent, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { MoneyValue } from "@/words/formats";
import { LineRow } from "./LineRow";
import {
  CELLS,
  type Cell,
  insertAfter,
  isEmpty,
  type Line,
  lineAfter,
  moved,
  newLine,
  without,
  written,
} from "./lines";
import classes from "./lines.module.css";
import { linesFrom } from "./pasting";
import { type Found, type Sale, useTaking } from "./taking";
import type { Choices } from "./vat";

type ChangeLines = (change: (lines: Line[]) => Line[]) => void;

export interface LineActs {
  write: (key: string, cell: Cell, text: string) => void;
  change: (key: string, change: Partial<Line>) => void;
  /** Sell an article on a line: its words at once, and its price for this buyer as soon as it is known. */
  take: (key: string, article: Found) => void;
  move: (key: string, step: -1 | 1) => void;
  remove: (key: string) => void;
}

/**
 * The lines of an invoice, written with the keyboard alone: Enter goes on to the next field and from
 * the last to a new line, Alt and an arrow moves a line, Ctrl+Delete takes it away, and rows copied
 * from a spreadsheet become lines.
 */
export function LineTable({
  lines,
  change,
  sale,
  amounts,
  faultsOf,
  fault,
  choices,
  isSoldAsked,
  treatments,
}: {
  lines: Line[];
  change: ChangeLines;
  sale: Sale;
  amounts: ReadonlyMap<string, MoneyValue>;
  faultsOf: (line: Line, place: number) => Partial<Record<Cell, string>>;
  /** What is wrong with the lines as a whole. */
  fault: string | undefined;
  choices: Choices | null;
  /** Whether VAT depends on what is sold. */
  isSoldAsked: boolean;
  /** How lines are treated that are no ordinary sale, by their keys. */
  treatments: ReadonlyMap<string, Tenant.VatCase>;
}) {
  const { t } = useLingui();
  const [isSoldShown, setSoldShown] = useState(false);
  const body = useRef<HTMLTableSectionElement>(null);
  const go = (key: string | undefined, cell: Cell) =>
    enter(body.current?.querySelector(`[data-line="${key}"] [data-cell="${cell}"]`));
  const take = useTaking(change, sale, (key) => go(key, "quantity"));
  const acts = useMemo<LineActs>(
    () => ({
      write: (key, cell, text) =>
        change((all) => all.map((line) => (line.key === key ? written(line, cell, text) : line))),
      change: (key, changed) =>
        change((all) => all.map((line) => (line.key === key ? { ...line, ...changed } : line))),
      take,
      move: (key, step) => change((all) => moved(all, key, step)),
      remove: (key) => change((all) => without(all, key)),
    }),
    [change, take],
  );

  const add = (after: Line | undefined) => {
    const line = lineAfter(after);
    // At once: the next key is meant for the new line.
    flushSync(() =>
      change((all) => (after ? insertAfter(all, after.key, [line]) : [...all, line])),
    );
    go(line.key, "description");
  };
  const remove = (place: number, cell: Cell) => {
    const neighbour = lines[place + 1] ?? lines[place - 1];
    const line = lines[place];
    if (line && neighbour) {
      flushSync(() => acts.remove(line.key));
      go(neighbour.key, cell);
    } else if (line) {
      const empty = newLine();
      flushSync(() => change(() => [empty]));
      go(empty.key, "description");
    }
  };
  const onward = (place: number, cell: Cell) => {
    const next = CELLS[CELLS.indexOf(cell) + 1];
    if (next) return go(lines[place]?.key, next);
    const following = lines[place + 1];
    return following ? go(following.key, "description") : add(lines[place]);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const here = whereIs(event.target, lines);
    if (!here) return;
    const { line, place, cell } = here;
    const act = actOf(event, line);
    if (!act) return;
    event.preventDefault();
    if (act === "onward") onward(place, cell);
    if (act === "remove") remove(place, cell);
    if (act === "up" || act === "down") {
      flushSync(() => acts.move(line.key, act === "up" ? -1 : 1));
      go(line.key, cell);
    }
    if (act === "above" || act === "below")
      go(lines[place + (act === "above" ? -1 : 1)]?.key, cell);
  };
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const here = whereIs(event.target, lines);
    const pasted = here ? linesFrom(event.clipboardData.getData("text/plain"), here.cell) : [];
    if (!here || pasted.length === 0) return;
    event.preventDefault();
    flushSync(() =>
      change((all) => {
        const after = insertAfter(all, here.line.key, pasted);
        return isEmpty(here.line) ? without(after, here.line.key) : after;
      }),
    );
    go(pasted.at(-1)?.key, "description");
  };

  return (
    <section className={classes.frame} aria-label={t`Lines`}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t`Description`}</th>
            <th scope="col" data-figure>{t`Quantity`}</th>
            <th scope="col">{t`Unit`}</th>
            <th scope="col" data-figure>
              {sale.isGross ? t`Price incl. VAT` : t`Price`}
            </th>
            <th scope="col" data-figure>{t`Discount %`}</th>
            <th scope="col">{t`VAT`}</th>
            <th scope="col" data-figure>
              {sale.isGross ? t`Amount incl. VAT` : t`Amount`}
            </th>
            <th scope="col">
              <span className="only-read">{t`Actions`}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown} onPaste={onPaste}>
          {lines.map((line, place) => (
            <LineRow
              key={line.key}
              line={line}
              number={place + 1}
              isLast={place === lines.length - 1}
              amount={amounts.get(line.key)}
              faults={faultsOf(line, place)}
              choices={choices}
              isSoldAsked={isSoldAsked || isSoldShown}
              treatment={treatments.get(line.key)}
              sale={sale}
              acts={acts}
            />
          ))}
        </tbody>
      </table>
      {fault && (
        <Text c="var(--bad)" size="sm" px="md" py="xs" role="alert">
          {fault}
        </Text>
      )}
      <footer className={classes.foot}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => add(lines.at(-1))}
        >
          <Trans>New line</Trans>
        </Button>
        {!isSoldAsked && !isSoldShown && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={() => setSoldShown(true)}
          >
            <Trans>Say what is sold</Trans>
          </Button>
        )}
        <p className={classes.keys}>
          <Trans>
            <kbd>Enter</kbd> next field or line · <kbd>Alt ↑↓</kbd> move · <kbd>Ctrl Del</kbd>{" "}
            remove · paste rows from a spreadsheet
          </Trans>
        </p>
      </footer>
    </section>
  );
}

/** Go into a field with its text chosen, so that what is typed takes its place. */
function enter(field: HTMLElement | null | undefined): void {
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}

function whereIs(target: EventTarget, lines: Line[]) {
  const element = target as HTMLElement;
  const cell = element.dataset.cell as Cell | undefined;
  const key = element.closest<HTMLElement>("[data-line]")?.dataset.line;
  const place = lines.findIndex((line) => line.key === key);
  const line = lines[place];
  return cell && line ? { line, place, cell } : null;
}

type Act = "onward" | "remove" | "up" | "down" | "above" | "below";

function actOf(event: KeyboardEvent, line: Line): Act | null {
  const { key, altKey, shiftKey } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.nativeEvent.isComposing) return null;
  if (key === "Enter" && !isCommand && !altKey && !shiftKey) return "onward";
  // With something written on the line, Ctrl+Backspace takes a word away, as everywhere.
  if (isCommand && (key === "Delete" || (key === "Backspace" && isEmpty(line)))) return "remove";
  if (altKey && !isCommand) return { ArrowUp: "up", ArrowDown: "down" }[key] as Act | null;
  const isPlain = !isCommand && !altKey && !shiftKey;
  if (isPlain && event.target instanceof HTMLInputElement)
    return ({ ArrowUp: "above", ArrowDown: "below" }[key] as Act) ?? null;
  return null;
}
