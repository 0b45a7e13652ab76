import type { Tenant } from "@treaty/types";
import type { MoneyValue } from "@/words/formats";

export type PayLine = NonNullable<Tenant.ConsultantPayQuery["consultantPay"]>["nodes"][number];
export type Standing = "ALL" | "WAITS" | "READY";

export const STANDINGS = ["ALL", "WAITS", "READY"] as const satisfies readonly Standing[];

/** Whether somebody can let it be paid now: what is not approved is nobody's yet. */
export function canRelease({ waitsFor }: Pick<PayLine, "waitsFor">): boolean {
  return Boolean(waitsFor) && waitsFor !== "APPROVAL";
}

/** Whether a part of it is ready and the rest waits. */
export function isPartlyReady({ released, waitsFor }: Pick<PayLine, "released" | "waitsFor">) {
  return Boolean(waitsFor) && minorOf(released) !== 0n;
}

/** What of some lines is not ready yet. */
export function leftOf(lines: readonly { amount: MoneyValue; released: MoneyValue }[]): MoneyValue {
  const left = lines.reduce(
    (sum, { amount, released }) => sum + minorOf(amount) - minorOf(released),
    0n,
  );
  const [sign, digits] = [left < 0n ? "-" : "", String(left < 0n ? -left : left).padStart(3, "0")];
  const currency = lines[0]?.amount.currency ?? "SEK";
  return { amount: `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`, currency };
}

/** An amount in öre, exactly. */
function minorOf({ amount }: MoneyValue): bigint {
  const [whole = "0", fraction = ""] = amount.replace("-", "").split(".");
  const minor = BigInt(whole + fraction.padEnd(2, "0").slice(0, 2));
  return amount.startsWith("-") ? -minor : minor;
}
