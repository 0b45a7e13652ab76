import type { MoneyValue } from "@/words/formats";

/** An amount of a document as the trade writes it: what a credit note gives back has a minus. */
export function signed(value: MoneyValue, kind: string): MoneyValue {
  if (kind !== "CREDIT_NOTE" || !/[1-9]/.test(value.amount)) return value;
  const { amount } = value;
  return { ...value, amount: amount.startsWith("-") ? amount.slice(1) : `-${amount}` };
}

interface VatRow {
  net: MoneyValue;
  vat: MoneyValue;
}
interface Adjusted {
  total: MoneyValue;
}
interface Sums<Row extends VatRow, Other extends Adjusted, Rate> {
  kind: string;
  pricesIncludeVat: boolean;
  lineSum: MoneyValue;
  adjustments: readonly Other[];
  net: MoneyValue;
  rounding: MoneyValue;
  total: MoneyValue;
  vatRows: readonly Row[];
  inKronor?: { rate: Rate; vat: MoneyValue } | null | undefined;
}

/** The sums of a document as the trade writes them. */
export function signedSums<Row extends VatRow, Other extends Adjusted, Rate>({
  kind,
  vatRows,
  adjustments,
  inKronor,
  ...sums
}: Sums<Row, Other, Rate>) {
  const each = (value: MoneyValue) => signed(value, kind);
  return {
    pricesIncludeVat: sums.pricesIncludeVat,
    lineSum: each(sums.lineSum),
    adjustments: adjustments.map((other) => ({ ...other, total: each(other.total) })),
    net: each(sums.net),
    rounding: each(sums.rounding),
    total: each(sums.total),
    ...(inKronor && { rate: inKronor.rate, vatInKronor: each(inKronor.vat) }),
    vatRows: vatRows.map((row) => ({ ...row, net: each(row.net), vat: each(row.vat) })),
  };
}

/** Whether there is anything of an amount. */
export function isSome(value: MoneyValue): boolean {
  return /[1-9]/.test(value.amount);
}
