const TEXT = "text/csv";
const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const LEDGER = "application/x-sie";
const LEDGER_ENDINGS = [".se", ".si", ".sie"];
export const ENDINGS = [".csv", ".txt", ".xlsx"];

/** What a file is by its name: systems disagree on what they call a CSV. Null for what is no table. */
export function mediaTypeOf(name: string): string | null {
  const ending = name.toLowerCase().match(/\.[a-z]+$/)?.[0] ?? "";
  if (ending === ".xlsx") return WORKBOOK;
  if (LEDGER_ENDINGS.includes(ending)) return LEDGER;
  return ENDINGS.includes(ending) ? TEXT : null;
}

/** Rows as a file that Swedish Excel opens right: semicolons, and a mark that says UTF-8. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cellOf).join(";")).join("\r\n")}\r\n`;
}

/** What begins like a formula would be one when the file is opened. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Let the person keep some text as a file. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${TEXT};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
