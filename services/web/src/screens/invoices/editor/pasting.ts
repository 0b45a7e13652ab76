import { typedDecimal } from "@/words/formats";
import { CELLS, type Cell, type Line, NUMBERS, newLine, RATES } from "./lines";

/**
 * Rows copied from a spreadsheet, as lines of an invoice; nothing for a text of one cell, which
 * belongs in the field where it was pasted. Columns come in the order of the table, from the field
 * where they were pasted; a row of words and one number is a description and its price.
 */
export function linesFrom(text: string, first: Cell = "description"): Line[] {
  const rows = cellsOf(text);
  const isTable = rows.length > 1 || rows.some((row) => row.length > 1);
  if (!isTable) return [];
  const body = rows.length > 1 && isHeading(rows[0], rows[1]) ? rows.slice(1) : rows;
  return body.map((row) => lineOf(row, first));
}

/** Tabs part cells and line ends part rows, except within quotation marks, as spreadsheets copy them. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:^|(?<=[\t\n]))"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/g;
  const plain = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
  let at = 0;
  while (at <= plain.length) {
    pattern.lastIndex = at;
    const found = pattern.exec(plain);
    if (!found) break;
    rows.at(-1)?.push((found[1]?.replace(/""/g, '"') ?? found[2] ?? "").trim());
    at = found.index + found[0].length;
    if (plain[at] === "\n") rows.push([]);
    at += 1;
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

/** A first row without a number above a row with one says what the columns are called. */
function isHeading(row: string[] = [], next: string[] = []): boolean {
  const hasNumber = (cells: string[]) => cells.some((cell) => typedDecimal(cell) !== null);
  return row.length > 1 && !hasNumber(row) && hasNumber(next);
}

function lineOf(row: string[], first: Cell): Line {
  const [description = "", price = ""] = row;
  const isWordsAndPrice = first === "description" && row.length === 2 && typedDecimal(price);
  if (isWordsAndPrice) return newLine({ description, unitPrice: price });
  const cells = CELLS.slice(CELLS.indexOf(first));
  const given = cells.flatMap((cell, place) => {
    const text = row[place];
    return text === undefined || text === "" ? [] : [[cell, readCell(cell, text)] as const];
  });
  const line = newLine(Object.fromEntries(given));
  // A sheet knows rates, not classes: only the usual one means its class.
  return line.vatRate === "25" ? line : { ...line, vatClass: "" };
}

function readCell(cell: Cell, text: string): string {
  if (cell !== "vatRate" && !NUMBERS.includes(cell)) return text;
  const bare = text.replace(/\s*%$/, "");
  return cell === "vatRate" && !RATES.includes(bare) ? "25" : bare;
}
