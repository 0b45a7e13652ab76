import type { Tenant } from "@treaty/types";
import { said } from "@/parts/form";
import { type Difference, differences, type Versions } from "@/parts/versions";

/** A customer as its form holds it: all text, so that nothing typed is lost. */
export interface CustomerValues {
  kind: Tenant.CustomerKind;
  name: string;
  orgNumber: string;
  vatNumber: string;
  email: string;
  phone: string;
  address: { line1: string; line2: string; postalCode: string; city: string; country: string };
  locale: string;
  buyerReference: string;
  paymentTermsDays: string;
  currency: string;
  peppolId: string;
  gln: string;
  isConstructionBusiness: boolean;
  contacts: { name: string; email: string; phone: string; roles: Tenant.ContactRole[] }[];
}

export type CustomerDetails = Omit<NonNullable<Tenant.CustomerQuery["customer"]>, "consents">;

export function emptyCustomer(name = ""): CustomerValues {
  return {
    kind: "COMPANY",
    name,
    orgNumber: "",
    vatNumber: "",
    email: "",
    phone: "",
    address: { line1: "", line2: "", postalCode: "", city: "", country: "SE" },
    locale: "sv",
    buyerReference: "",
    paymentTermsDays: "",
    currency: "SEK",
    peppolId: "",
    gln: "",
    isConstructionBusiness: false,
    contacts: [],
  };
}

/** What the form shows of a customer. */
export function valuesOf(customer: CustomerDetails): CustomerValues {
  const { line1, line2, postalCode, city, country } = customer.address;
  return {
    kind: customer.kind,
    name: customer.name,
    orgNumber: customer.orgNumber ?? "",
    vatNumber: customer.vatNumber ?? "",
    email: customer.email ?? "",
    phone: customer.phone ?? "",
    address: { line1, line2, postalCode, city, country },
    locale: customer.locale,
    buyerReference: customer.buyerReference ?? "",
    paymentTermsDays: customer.paymentTermsDays?.toString() ?? "",
    currency: customer.currency ?? "SEK",
    peppolId: customer.peppolId ?? "",
    gln: customer.gln ?? "",
    isConstructionBusiness: customer.isConstructionBusiness,
    contacts: customer.contacts.map(({ name, email, phone, roles }) => ({
      name,
      email: email ?? "",
      phone: phone ?? "",
      roles: [...roles],
    })),
  };
}

/** What the form means to the API. */
export function inputOf(values: CustomerValues) {
  const days = values.paymentTermsDays.trim();
  return {
    kind: values.kind,
    name: values.name.trim(),
    orgNumber: said(values.orgNumber),
    vatNumber: said(values.vatNumber),
    email: said(values.email),
    phone: said(values.phone),
    address: values.address,
    locale: values.locale,
    buyerReference: said(values.buyerReference),
    currency: values.currency === "SEK" ? null : values.currency,
    paymentTermsDays: /^\d{1,6}$/.test(days) ? Number(days) : null,
    peppolId: said(values.peppolId),
    gln: said(values.gln),
    isConstructionBusiness: values.isConstructionBusiness,
    contacts: values.contacts.map(({ name, email, phone, roles }) => ({
      name,
      email: said(email),
      phone: said(phone),
      roles,
    })),
  };
}

/** Whether two forms say the same. */
export function isSame(one: CustomerValues, other: CustomerValues): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type Field = keyof CustomerValues;

/** What two versions of a customer differ about. */
export function differing(versions: Versions<CustomerValues>): Difference<Field>[] {
  const fields = Object.keys(versions.mine) as Field[];
  return differences(fields, agrees, versions);
}

function agrees(field: Field, one: CustomerValues, other: CustomerValues): boolean {
  return JSON.stringify(one[field]) === JSON.stringify(other[field]);
}

/** One field as a line of text, to hold two versions against each other. */
export function told(values: CustomerValues, field: Field): string {
  const value = values[field];
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "✓" : "–";
  if (Array.isArray(value)) return value.map(({ name }) => name).join(", ");
  return Object.values(value).filter(Boolean).join(", ");
}

/** To whom invoices are mailed: the contacts who are asked about them, else the customer's own address. */
export function invoiceAddresses({
  email,
  contacts,
}: Pick<CustomerValues, "email" | "contacts">): string[] {
  const asked = contacts.filter(({ roles }) => roles.includes("INVOICES"));
  const found = asked.map((contact) => contact.email.trim()).filter(Boolean);
  return found.length > 0 ? found : [email.trim()].filter(Boolean);
}
