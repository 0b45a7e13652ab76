import { currentLanguage } from "./language";

const NO_BREAK = "\u00a0";
const MINUS = "\u2212";

export interface MoneyValue {
  amount: string;
  currency: string;
}

/** An exact decimal in the reader's manner: `1 234,50` or `1,234.50`. Never passes through a float. */
export function decimal(value: string, decimals?: number): string {
  const isNegative = value.startsWith("-");
  const [whole = "0", fraction = ""] = value.replace("-", "").split(".");
  const shown =
    decimals === undefined ? fraction : fraction.padEnd(decimals, "0").slice(0, decimals);
  const isSwedish = currentLanguage() === "sv";
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, isSwedish ? NO_BREAK : ",");
  const written = shown ? `${grouped}${isSwedish ? "," : "."}${shown}` : grouped;
  return isNegative ? `${MINUS}${written}` : written;
}

/** An amount with its currency, as the pages write it: `1 234,50 kr`, `SEK 1,234.50`. */
export function money(value: MoneyValue): string {
  const figure = decimal(value.amount);
  if (currentLanguage() !== "sv") return `${value.currency}${NO_BREAK}${figure}`;
  return `${figure}${NO_BREAK}${value.currency === "SEK" ? "kr" : value.currency}`;
}

/** An amount that is told in its smallest units: `125000` is 1 250,00. */
export function amountOf(
  minor: string | undefined,
  currency: string | undefined,
): MoneyValue | null {
  if (!minor || !currency || !/^-?\d+$/.test(minor)) return null;
  const digits = minor.replace("-", "").padStart(3, "0");
  const sign = minor.startsWith("-") ? "-" : "";
  return { amount: `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`, currency };
}

/** An amount in whole units, for figures that are glanced at; rounded half away from zero. */
export function roundMoney(value: MoneyValue): string {
  return money({ ...value, amount: rounded(value.amount) });
}

/** A number without needless zeros: `7,5`. */
export function quantity(value: string): string {
  return decimal(value.includes(".") ? value.replace(/\.?0+$/, "") : value);
}

/** A price with öre, and with more decimals where it has them: `100,00`, `0,1234`. */
export function unitPrice(value: string): string {
  const fraction = (value.split(".")[1] ?? "").replace(/0+$/, "");
  return decimal(value, Math.max(2, fraction.length));
}

/**
 * What somebody typed (`1 234,50`, `1.234,50`, `1,234.50`, `12,5`) as the API writes it; null if it is no number.
 * One separator alone is a decimal sign, but for the other language's before exactly three digits: `1,000` is one to
 * a Swede and a thousand in English.
 */
export function typedDecimal(text: string): string | null {
  const bare = text
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/(kr|:-)$/i, "")
    .replace(MINUS, "-");
  const at = isWhole(bare) ? -1 : Math.max(bare.lastIndexOf(","), bare.lastIndexOf("."));
  const normal =
    at < 0
      ? bare.replace(/[.,]/g, "")
      : `${bare.slice(0, at).replace(/[.,]/g, "")}.${bare.slice(at + 1)}`;
  const tidy = normal.replace(/^(-?)\./, "$10.").replace(/\.$/, "");
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(tidy) ? tidy : null;
}

/** Whether every separator in a number only groups its digits. */
function isWhole(bare: string): boolean {
  const signs = bare.match(/[.,]/g) ?? [];
  if (signs.length > 1) return new Set(signs).size === 1;
  const grouping = currentLanguage() === "sv" ? "." : ",";
  return signs[0] === grouping && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(bare);
}

/** An instant as day and time in Stockholm: `2026-11-23 14:05`. */
export function instant(value: string): string {
  const parts = stockholm.formatToParts(new Date(value));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")} ${part("hour")}:${part("minute")}`;
}

/** The calendar day in Stockholm now: `2026-11-23`. Each row of a list may ask: it is worked out once a minute. */
export function today(): string {
  const minute = Math.floor(Date.now() / 60_000);
  if (minute !== thisMinute.minute)
    thisMinute = { minute, day: stockholmDay.format(minute * 60_000) };
  return thisMinute.day;
}

/** How long ago, in words: `för 5 minuter sedan`. */
export function ago(value: string, now: number = Date.now()): string {
  const seconds = Math.round((new Date(value).getTime() - now) / 1_000);
  const [amount, unit] = AGO.map(
    ([size, name]) => [Math.trunc(seconds / size), name] as const,
  ).find(([count]) => count !== 0) ?? [0, "second" as const];
  return new Intl.RelativeTimeFormat(currentLanguage(), { numeric: "auto" }).format(amount, unit);
}

/** The days from one calendar day to another; negative when it is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** A month by name: `november 2026`, or short: `nov`. */
export function month(value: string, length: "long" | "short" = "long"): string {
  const day = new Date(`${value}-01T12:00:00Z`);
  const shape =
    length === "long"
      ? ({ month: "long", year: "numeric" } as const)
      : ({ month: "short" } as const);
  return new Intl.DateTimeFormat(currentLanguage() === "sv" ? "sv-SE" : "en-GB", shape)
    .format(day)
    .replace(".", "");
}

let thisMinute = { minute: -1, day: "" };
const AGO = [
  [86_400, "day"],
  [3_600, "hour"],
  [60, "minute"],
  [1, "second"],
] as const;
const stockholmDay = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  dateStyle: "short",
});
const stockholm = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

function rounded(amount: string): string {
  const isNegative = amount.startsWith("-");
  const [whole = "0", fraction = "0"] = amount.replace("-", "").split(".");
  const up = fraction >= "5" ? 1n : 0n;
  const value = BigInt(whole) + up;
  return `${isNegative && value > 0n ? "-" : ""}${value}`;
}
