import type { Tenant } from "@treaty/types";
import { said } from "@/parts/form";
import { type Difference, differences, type Versions } from "@/parts/versions";

export type CompanyNow = NonNullable<Tenant.CompanyQuery["company"]>;

/** What of the company can be written in a form: texts are never null there. */
export interface CompanyValues {
  name: string;
  orgNumber: string;
  vatNumber: string;
  vatStatus: Tenant.VatStatus;
  seat: string;
  isFSkattApproved: boolean;
  address: { line1: string; line2: string; postalCode: string; city: string; country: string };
  email: string;
  phone: string;
  website: string;
  bankgiro: string;
  plusgiro: string;
  iban: string;
  bic: string;
  swishNumber: string;
  smsSender: string;
  mailSender: string;
  mailReplyTo: string;
  paymentTermsDays: number | string;
  roundsToKrona: boolean;
  pricesIncludeVatForPersons: boolean;
  ocrLevel: Tenant.OcrLevel;
  /** As people write them: `8, 12`. */
  ocrLengths: string;
  page: PageValues;
}

/** How invoices look; there are texts for every language, if only empty ones. */
export type PageValues = Omit<CompanyNow["page"], "texts"> & {
  texts: CompanyNow["page"]["texts"][number][];
};

export type Field = keyof CompanyValues;

const OPTIONAL: readonly Field[] = [
  "vatNumber",
  "email",
  "phone",
  "website",
  "bankgiro",
  "plusgiro",
  "iban",
  "bic",
  "swishNumber",
  "smsSender",
  "mailSender",
  "mailReplyTo",
];
const LOCALES = ["sv", "en"];

/** The company as a form shows it. */
export function valuesOf(company: CompanyNow): CompanyValues {
  const {
    id: _,
    version: _v,
    locale: _l,
    logo: _o,
    booksClosedThroughDate: _b,
    ...texts
  } = company;
  const { smsSenderShown: _s, mailSenderShown: _m, ...rest } = texts;
  return {
    ...rest,
    vatNumber: rest.vatNumber ?? "",
    email: rest.email ?? "",
    phone: rest.phone ?? "",
    website: rest.website ?? "",
    bankgiro: rest.bankgiro ?? "",
    plusgiro: rest.plusgiro ?? "",
    iban: rest.iban ?? "",
    bic: rest.bic ?? "",
    swishNumber: rest.swishNumber ?? "",
    smsSender: rest.smsSender ?? "",
    mailSender: rest.mailSender ?? "",
    mailReplyTo: rest.mailReplyTo ?? "",
    ocrLengths: rest.ocrLengths.join(", "),
    page: pageValuesOf(rest.page),
  };
}

function pageValuesOf(page: CompanyNow["page"]): PageValues {
  const texts = LOCALES.map((locale) => ({
    ...{ locale, greeting: "", terms: "", footer: "" },
    ...page.texts.find((each) => each.locale === locale),
  }));
  return { ...page, texts };
}

/** What is sent: the fields of one section, those that were changed, and an emptied one as none. */
export function inputOf(
  values: CompanyValues,
  before: CompanyValues,
  fields: readonly Field[],
): Partial<Tenant.CompanyUpdateInput> {
  return Object.fromEntries(
    changed(values, before, fields).map((field) => {
      const value = values[field];
      if (field === "ocrLengths") return [field, lengthsOf(values.ocrLengths)];
      return [field, OPTIONAL.includes(field) ? said(String(value)) : value];
    }),
  );
}

/** The lengths in what somebody wrote, such as `8, 12`. */
export function lengthsOf(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

/** Which fields of two versions differ. */
export function changed(
  one: CompanyValues,
  other: CompanyValues,
  fields: readonly Field[],
): Field[] {
  return fields.filter((field) => written(one[field]) !== written(other[field]));
}

/** What two versions of a section differ about. */
export function differing(
  versions: Versions<CompanyValues>,
  fields: readonly Field[],
): Difference<Field>[] {
  return differences(
    fields,
    (field, one, other) => written(one[field]) === written(other[field]),
    versions,
  );
}

/** A value as one text, to be compared and to be shown beside another. */
export function written(value: CompanyValues[Field]): string {
  if (typeof value !== "object") return String(value).trim();
  if ("design" in value) {
    const words = value.texts.map(({ greeting, terms, footer }) => [greeting, terms, footer]);
    return [value.design, value.colour, value.code, ...words.flat().filter(Boolean)].join(" · ");
  }
  const { line1, line2, postalCode, city, country } = value;
  const places = [line1, line2, `${postalCode} ${city}`.trim(), country === "SE" ? "" : country];
  return places
    .map((place) => place.trim())
    .filter(Boolean)
    .join(", ");
}
