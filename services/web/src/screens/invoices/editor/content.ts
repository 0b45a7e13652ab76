import type { Tenant } from "@treaty/types";
import { said } from "@/parts/form";
import { today } from "@/words/formats";
import { currentLanguage } from "@/words/language";
import {
  type Adjustment,
  adjustmentCell,
  adjustmentInput,
  newAdjustment,
  writtenAdjustments,
} from "./adjustments";
import type { Form } from "./formWords";
import { bareHousehold, type Household, householdInput, householdOf } from "./household";
import { isEmpty, type Line, lineInput, newLine } from "./lines";

/** Somebody who buys without being in the register, as texts. */
export interface FreeBuyer {
  name: string;
  orgNumber: string;
  vatNumber: string;
  email: string;
  address: { line1: string; line2: string; postalCode: string; city: string; country: string };
  /** Regularly sells construction services. */
  isConstructionBusiness: boolean;
}

/** Everything that somebody writes on an invoice before it is issued; an empty date is by the terms. */
export interface Content {
  /** What the invoice is called. */
  form: Form;
  customer: { id: string; name: string } | null;
  buyer: FreeBuyer | null;
  invoiceDate: string;
  dueDate: string;
  /** When it was supplied, and the last day of a period; empty where that is the invoice's day. */
  supplyDate: string;
  supplyTo: string;
  buyerReference: string;
  ourReference: string;
  note: string;
  locale: "" | "sv" | "en";
  /** The series that its number is to come from; empty for the usual one. */
  seriesId: string;
  /** Empty for the customer's own, or kronor. */
  currency: string;
  lines: Line[];
  /** The advances that the invoice takes off, by their ids. */
  advances: string[];
  /** Work in a home, for which the tax authority pays a part. */
  household: Household | null;
  adjustments: Adjustment[];
  /** Whether prices include VAT; null is as the settings say of this buyer. */
  pricesIncludeVat: boolean | null;
}

export type Written = NonNullable<Tenant.InvoiceQuery["invoice"]>;

export const nobody: FreeBuyer = {
  name: "",
  orgNumber: "",
  vatNumber: "",
  email: "",
  address: { line1: "", line2: "", postalCode: "", city: "", country: "SE" },
  isConstructionBusiness: false,
};

export function emptyContent(): Content {
  return {
    form: "ORDINARY",
    customer: null,
    buyer: null,
    invoiceDate: today(),
    dueDate: "",
    supplyDate: "",
    supplyTo: "",
    buyerReference: "",
    ourReference: "",
    note: "",
    locale: "",
    seriesId: "",
    currency: "",
    lines: [newLine()],
    advances: [],
    household: null,
    adjustments: [],
    pricesIncludeVat: null,
  };
}

/** What stands on an invoice, as it would be typed. */
export function contentOf(invoice: Written): Content {
  const { customer, buyer } = invoice;
  const lines = invoice.lines.filter(({ advanceId }) => !advanceId);
  return {
    form: formOf(invoice),
    customer: customer ? { id: customer.id, name: customer.name } : null,
    buyer: customer || !buyer ? null : buyerOf(buyer),
    invoiceDate: invoice.invoiceDate,
    dueDate: invoice.dueDate,
    supplyDate: invoice.supplyDate ?? "",
    supplyTo: invoice.supplyTo ?? "",
    buyerReference: invoice.buyerReference,
    ourReference: invoice.ourReference,
    note: invoice.note,
    locale: invoice.locale === "en" ? "en" : "sv",
    seriesId: invoice.seriesId ?? "",
    currency: invoice.currency,
    lines: lines.length === 0 ? [newLine()] : lines.map(lineOf),
    advances: invoice.advances.map(({ id }) => id),
    household: invoice.household ? householdOf(invoice.household) : null,
    adjustments: invoice.adjustments.map(adjustmentOf),
    pricesIncludeVat: invoice.pricesIncludeVat,
  };
}

/**
 * The same content for a new invoice: of today, due by the terms, its VAT proposed anew. Hours are
 * billed once, from unbilled time, and so are no lines of a copy.
 */
export function copyOf(invoice: Written): Content {
  const content = contentOf(invoice);
  const lines = invoice.billsTime
    ? [newLine()]
    : content.lines.map((line) => newLine({ ...line, vatCase: "" }));
  const adjustments = content.adjustments.map(({ vat: { vatCase: _, ...vat }, ...each }) =>
    newAdjustment({ ...each, vat }),
  );
  const dates = { invoiceDate: today(), dueDate: "", supplyDate: "", supplyTo: "" };
  return { ...content, ...dates, lines, adjustments, advances: [] };
}

/** The lines that count: those on which something was written, with their places in the form. */
export function writtenLines(content: Content): { line: Line; place: number }[] {
  return content.lines.map((line, place) => ({ line, place })).filter(({ line }) => !isEmpty(line));
}

/** The content as the API wants it; lines whose numbers cannot be read must have been stopped before. */
export function inputOf(content: Content) {
  const { customer, buyer } = content;
  return {
    form: content.form ?? "ORDINARY",
    customerId: customer?.id ?? null,
    buyer: !customer && buyer ? buyerInput(buyer) : null,
    lines: writtenLines(content).flatMap(({ line }) => lineInput(line) ?? []),
    advances: content.advances ?? [],
    adjustments: writtenAdjustments(content.adjustments).flatMap(
      ({ each }) => adjustmentInput(each) ?? [],
    ),
    invoiceDate: said(content.invoiceDate),
    dueDate: said(content.dueDate),
    supplyDate: said(content.supplyDate),
    supplyTo: said(content.supplyTo),
    buyerReference: said(content.buyerReference),
    ourReference: content.ourReference,
    note: content.note,
    locale: content.locale || null,
    seriesId: content.seriesId || null,
    currency: content.currency || null,
    household: householdInput(content.household),
    pricesIncludeVat: content.pricesIncludeVat ?? null,
  };
}

/** What VAT depends on, beside the lines. */
export function aroundOf(content: Content): Omit<Tenant.DraftTotalsInput, "lines" | "adjustments"> {
  const { customer, buyer } = content;
  return {
    form: content.form ?? "ORDINARY",
    invoiceDate: said(content.invoiceDate),
    supplyDate: said(content.supplyDate),
    supplyTo: said(content.supplyTo),
    customerId: customer?.id ?? null,
    buyer: !customer && buyer ? buyerInput(buyer) : null,
    locale: content.locale || null,
    dueDate: said(content.dueDate),
    currency: content.currency || null,
    advances: content.advances ?? [],
    pricesIncludeVat: content.pricesIncludeVat ?? null,
    ...(content.household && { household: householdInput(content.household) }),
  };
}

const IN_FORM: Readonly<Record<string, string>> = { articleId: "description", household: "work" };

/** Where a path of the API's input lies in the form: lines on which nothing is written are not sent. */
export function pathInForm(content: Content, path: string): string {
  const [head, place, ...rest] = path.split(".");
  if (head === "adjustments" && place !== undefined) {
    const written = writtenAdjustments(content.adjustments)[Number(place)];
    return [head, written?.place ?? place, ...rest.map(adjustmentCell)].join(".");
  }
  if (head !== "lines" || place === undefined) return path;
  const written = writtenLines(content)[Number(place)];
  // What is wrong with an article is shown where it was found: on the words of its line.
  const fields = rest.map((field) => IN_FORM[field] ?? field);
  return ["lines", written?.place ?? place, ...fields].join(".");
}

/** Whether two contents say the same; the keys of lines say nothing. */
export function isSame(one: Content, other: Content): boolean {
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other));
}

function bare(content: Content) {
  const lines = writtenLines(content).map(({ line: { key: _, ...line } }) => line);
  const household = bareHousehold(content.household);
  const adjustments = writtenAdjustments(content.adjustments).map(
    ({ each: { key: _, ...each } }) => each,
  );
  return { ...content, customer: content.customer?.id ?? null, lines, household, adjustments };
}

function buyerOf(buyer: NonNullable<Written["buyer"]>): FreeBuyer {
  const { line1, line2, postalCode, city, country } = buyer.address;
  return {
    ...nobody,
    name: buyer.name,
    orgNumber: buyer.orgNumber ?? "",
    vatNumber: buyer.vatNumber ?? "",
    email: buyer.email ?? "",
    address: { line1, line2, postalCode, city, country },
    isConstructionBusiness: buyer.isConstructionBusiness,
  };
}

function buyerInput(buyer: FreeBuyer): Tenant.InvoiceBuyerInput {
  return {
    name: buyer.name,
    address: buyer.address,
    orgNumber: said(buyer.orgNumber),
    vatNumber: said(buyer.vatNumber),
    email: said(buyer.email),
    isConstructionBusiness: buyer.isConstructionBusiness,
  };
}

function lineOf(line: Written["lines"][number]): Line {
  const discount = tidy(line.discountPercent);
  return newLine({
    heading: line.heading,
    description: line.description,
    quantity: typed(line.quantity),
    unit: line.unit,
    unitPrice: typed(line.unitPrice),
    discountPercent: discount === "0" ? "" : typed(line.discountPercent),
    vatRate: tidy(line.vatRate),
    vatClass: line.vatClass ?? "",
    sold: line.sold ?? "",
    vatCase: line.vatCase ?? "",
    exemption: line.exemption ?? "",
    articleId: line.articleId ?? "",
    work: line.household
      ? { ...line.household, hours: line.household.hours ? typed(line.household.hours) : "" }
      : null,
  });
}

/** What an invoice is called; a kind that this screen does not know yet is shown as an invoice. */
export function formOf({ form }: Pick<Written, "form">): Form {
  return form === "%future added value" ? "ORDINARY" : form;
}

function adjustmentOf(each: Written["adjustments"][number]): Adjustment {
  const { kind, reason, percent, amount, vatClass, vatRate, sold, vatCase, exemption } = each;
  const vat = { vatRate, sold, vatCase, exemption };
  const said = Object.entries(vat).filter(([, value]) => value !== null && value !== undefined);
  return newAdjustment({
    kind,
    reason,
    size: typed(percent ?? amount ?? ""),
    unit: percent === null || percent === undefined ? "amount" : "percent",
    vatClass: vatClass ?? "",
    vat: Object.fromEntries(said),
  });
}

function tidy(value: string): string {
  return value.includes(".") ? value.replace(/\.?0+$/, "") : value;
}

/** A number of the API as somebody here would type it. */
export function typed(value: string): string {
  return tidy(value).replace(".", currentLanguage() === "sv" ? "," : ".");
}
