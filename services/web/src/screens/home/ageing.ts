/** How long bars are in percent of the longest, for amounts that may be very large; what is not nothing is seen. */
export function shares(amounts: readonly string[]): number[] {
  const values = amounts.map((amount) => Math.max(0, Number(amount)));
  const most = Math.max(...values, 0);
  return values.map((value) =>
    value === 0 || most === 0 ? 0 : Math.max(1.5, (value / most) * 100),
  );
}
