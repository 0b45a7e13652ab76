interface Row {
  invoiceId: string;
  obstacle?: string | null | undefined;
}

/** The invoices to claim for: those that nothing stands against and nobody has left out. */
export function choice(found: readonly Row[], left: ReadonlySet<string>): string[] {
  const hindered = new Set(found.filter((row) => row.obstacle).map((row) => row.invoiceId));
  const ids = new Set(found.map((row) => row.invoiceId));
  return [...ids].filter((id) => !hindered.has(id) && !left.has(id));
}
