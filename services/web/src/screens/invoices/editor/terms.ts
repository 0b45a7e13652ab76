const DAY = 86_400_000;

/** The calendar day some days after another. */
export function dayAfter(day: string, days: number): string {
  const start = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(start) ? day : new Date(start + days * DAY).toISOString().slice(0, 10);
}

/** Whether a due date is what the payment terms say; an empty one always is. */
export function isByTerms(dueDate: string, invoiceDate: string, days: number | null): boolean {
  return dueDate === "" || (days !== null && dueDate === dayAfter(invoiceDate, days));
}

/** A date as people type it (`2026-11-05`, `20261105`, `261105`, `11-05`, `5/11`); null if it is none. */
export function typedDay(text: string, thisYear: string): string | null {
  const bare = text.trim();
  const digits = bare.replace(/\D/g, "");
  if (/^\d{1,2}\/\d{1,2}$/.test(bare)) {
    const [day = "", month = ""] = bare.split("/");
    return realDay(thisYear, month.padStart(2, "0"), day.padStart(2, "0"));
  }
  if (!/^[\d-]+$/.test(bare)) return null;
  const full = { 8: digits, 6: `20${digits}`, 4: `${thisYear}${digits}` }[digits.length];
  return full ? realDay(full.slice(0, 4), full.slice(4, 6), full.slice(6)) : null;
}

function realDay(year: string, month: string, day: string): string | null {
  const written = `${year}-${month}-${day}`;
  const read = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : null;
}
