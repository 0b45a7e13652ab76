/** The new rows, with the old ones in place of those that say the same: what has not changed is not drawn anew. */
export function keptRows<Row>(before: readonly Row[], now: readonly Row[]): Row[] {
  const known = new Map(before.map((row) => [JSON.stringify(row), row]));
  return now.map((row) => known.get(JSON.stringify(row)) ?? row);
}
