import type { Tenant } from "@treaty/types";
import { newKey } from "@/parts/form";
import { typedDecimal } from "@/words/formats";
import { type Work, workInput } from "./household";

/** A line as it stands in the fields: texts, however unfinished. The key follows it when it moves. */
export interface Line {
  key: string;
  /** Above the line: it begins a section. */
  heading: string;
  description: string;
  quantity: string;
  unit: string;
  unitPrice: string;
  discountPercent: string;
  /** Counts where there is no class. */
  vatRate: string;
  vatClass: Tenant.VatClass | "";
  sold: Tenant.Sold | "";
  /** Chosen by somebody; else one is proposed. */
  vatCase: Tenant.VatCase | "";
  exemption: string;
  /** What is sold, if it is an article of the catalogue. */
  articleId: string;
  /** Labour or material of work in a home; else another cost. */
  work: Work | null;
}

type Vat = "vatClass" | "sold" | "vatCase" | "exemption";
export type Cell = Exclude<keyof Line, "key" | "heading" | "articleId" | "work" | Vat>;
export const CELLS: readonly Cell[] = [
  "description",
  "quantity",
  "unit",
  "unitPrice",
  "discountPercent",
  "vatRate",
];
export const NUMBERS: readonly Cell[] = ["quantity", "unitPrice", "discountPercent"];
export const RATES = ["25", "12", "6", "0"];
/** What an empty field of numbers says. */
const SAID_BY_NOTHING: Partial<Record<Cell, string>> = { quantity: "1", discountPercent: "0" };

export function newLine(given: Partial<Line> = {}): Line {
  return {
    key: newKey(),
    heading: "",
    description: "",
    quantity: "1",
    unit: "",
    unitPrice: "",
    discountPercent: "",
    vatRate: "25",
    vatClass: "STANDARD",
    sold: "",
    vatCase: "",
    exemption: "",
    articleId: "",
    work: null,
    ...given,
  };
}

/** Whether nothing was written on it: such a line is no line of the invoice. */
export function isEmpty(line: Line): boolean {
  return line.description.trim() === "" && line.unitPrice.trim() === "" && line.unit.trim() === "";
}

/** A line after another is of the same kind, and is treated alike. */
export function lineAfter(line: Line | undefined): Line {
  if (!line) return newLine();
  const { vatRate, vatClass, sold, vatCase, exemption } = line;
  return newLine({ vatRate, vatClass, sold, vatCase, exemption });
}

export function insertAfter(lines: readonly Line[], key: string, added: readonly Line[]): Line[] {
  return lines.flatMap((line) => (line.key === key ? [line, ...added] : [line]));
}

/** A line one step up or down; at the end it stays where it is. */
export function moved(lines: readonly Line[], key: string, step: -1 | 1): Line[] {
  const from = lines.findIndex((line) => line.key === key);
  const to = from + step;
  const line = lines[from];
  const other = lines[to];
  if (!line || !other) return [...lines];
  const after = [...lines];
  after[from] = other;
  after[to] = line;
  return after;
}

/** The line with another text in a field; what has no words any more is no article either. */
export function written(line: Line, cell: Cell, text: string): Line {
  const isGone = cell === "description" && text.trim() === "";
  return { ...line, [cell]: text, articleId: isGone ? "" : line.articleId };
}

/** Without the line; an invoice always has a line to write on. */
export function without(lines: readonly Line[], key: string): Line[] {
  const left = lines.filter((line) => line.key !== key);
  return left.length > 0 ? left : [newLine()];
}

/** The fields of a line that hold no number where one must stand. */
export function unreadable(line: Line): Cell[] {
  return NUMBERS.filter((cell) => numberIn(line, cell) === null);
}

/** A line as the API wants it; null as long as a number cannot be read. */
export function lineInput(line: Line): Tenant.InvoiceLineInput | null {
  const quantity = numberIn(line, "quantity");
  const unitPrice = numberIn(line, "unitPrice");
  const discountPercent = numberIn(line, "discountPercent");
  if (quantity === null || unitPrice === null || discountPercent === null) return null;
  const { description, unit, articleId } = line;
  const sold = articleId ? { articleId } : {};
  const heading = line.heading ? { heading: line.heading } : {};
  const household = workInput(line.work);
  const rest = { ...vatInput(line), ...sold, ...(household && { household }) };
  return { ...heading, description, quantity, unit, unitPrice, discountPercent, ...rest };
}

function vatInput({ vatRate, vatClass, sold, vatCase, exemption }: Line) {
  return {
    ...(vatClass ? { vatClass } : { vatRate }),
    ...(sold && { sold }),
    ...(vatCase && { vatCase }),
    ...(exemption && { exemption }),
  };
}

export function numberIn(line: Line, cell: Cell): string | null {
  const text = line[cell].trim().replace(/\s*%$/, "");
  return typedDecimal(text === "" ? (SAID_BY_NOTHING[cell] ?? "") : text);
}
