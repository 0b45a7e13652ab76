import type { Tenant } from "@treaty/types";

export type DocumentSeries = NonNullable<Tenant.DocumentSeriesQuery["documentSeries"]>[number];
export type NumberRow = DocumentSeries["rows"][number];
export type Numbered = DocumentSeries["defaultFor"][number];

export interface SeriesValues {
  title: string;
  isYearly: boolean;
  yearDigits: string;
  firstNumber: string;
  lastNumber: string;
  firstYear: string;
  defaultFor: Numbered[];
}

export function emptySeries(year: number): SeriesValues {
  return {
    title: "",
    isYearly: true,
    yearDigits: "4",
    firstNumber: "1",
    lastNumber: "",
    firstYear: String(year),
    defaultFor: [],
  };
}

/** What is typed as a whole number; null for nothing and for what is none. */
export function wholeNumber(text: string): number | null {
  const digits = text.replace(/\s/g, "");
  return /^\d{1,10}$/.test(digits) ? Number(digits) : null;
}

/** A new series as the API wants it; numbers that are none must have been stopped before. */
export function seriesInput(
  values: SeriesValues,
): Omit<Tenant.SeriesCreateInput, "idempotencyKey"> {
  const { isYearly } = values;
  return {
    title: values.title,
    firstNumber: wholeNumber(values.firstNumber) ?? 1,
    lastNumber: wholeNumber(values.lastNumber),
    yearDigits: isYearly ? Number(values.yearDigits) : null,
    firstYear: isYearly ? wholeNumber(values.firstYear) : null,
    defaultFor: values.defaultFor,
  };
}

/** The first number that a series like this would give. */
export function firstGiven(values: SeriesValues): string | null {
  const first = wholeNumber(values.firstNumber);
  if (first === null) return null;
  if (!values.isYearly) return String(first);
  const digits = Number(values.yearDigits);
  if (wholeNumber(values.firstYear) === null || String(first).length > digits) return null;
  return values.firstYear.trim() + String(first).padStart(digits, "0");
}
