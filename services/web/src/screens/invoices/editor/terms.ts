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
