/** Which rows a figure is made of, as the dashboard tells it. */
interface FigureList {
  states?: readonly string[];
  isOpen?: boolean | null;
  isOverdue?: boolean | null;
  isToRefund?: boolean | null;
  isOwn?: boolean | null;
  fromDate?: string | null;
  toDate?: string | null;
  dueFrom?: string | null;
  dueTo?: string | null;
}

/** The invoice list's address for a figure: opened, the list sums to the figure exactly. */
export function invoiceSearchOf(list: FigureList): Record<string, string> {
  const search = {
    states: list.states?.join(","),
    open: list.isOpen ? "true" : undefined,
    overdue: list.isOverdue ? "true" : undefined,
    refund: list.isToRefund ? "true" : undefined,
    kind: list.isOwn ? "own" : undefined,
    from: list.fromDate,
    to: list.toDate,
    dueFrom: list.dueFrom,
    dueTo: list.dueTo,
  };
  return Object.fromEntries(
    Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** The payment list's address for a figure. */
export function paymentSearchOf(list: FigureList): Record<string, string> {
  return invoiceSearchOf({ fromDate: list.fromDate ?? null, toDate: list.toDate ?? null });
}
