import type { MoneyValue } from "@/words/formats";

/** An amount of a document as the trade writes it: what a credit note gives back has a minus. */
export function signed(value: MoneyValue, kind: string): MoneyValue {
  if (kind !== "CREDIT_NOTE" || !/[1-9]/.test(value.amount)) return value;
  const { amount } = value;
  return { ...value, amount: amount.startsWith("-") ? amount.slice(1) : `-${amount}` };
}

/** Whether there is anything of an amount. */
export function isSome(value: MoneyValue): boolean {
  return /[1-9]/.test(value.amount);
}
