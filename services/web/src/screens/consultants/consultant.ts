import type { Tenant } from "@treaty/types";
import { said } from "@/parts/form";
import { decimalOf, typed } from "@/parts/typed-number";
import { type Difference, differences, type Versions } from "@/parts/versions";

export type ConsultantKind = Exclude<Tenant.ConsultantKind, "%future added value">;
export type ReleaseRule = Exclude<Tenant.ReleaseRule, "%future added value">;
export type ConsultantDetails = NonNullable<Tenant.ConsultantQuery["consultant"]>;

export const KINDS = [
  "EMPLOYEE",
  "HOURLY",
  "COMPANY",
  "SELF_EMPLOYED",
] as const satisfies readonly ConsultantKind[];
export const RELEASES = [
  "ON_APPROVAL",
  "ON_DATE",
  "WHEN_PAID",
] as const satisfies readonly ReleaseRule[];

/** A consultant as the form holds it: all text, so that nothing typed is lost. */
export interface ConsultantValues {
  kind: ConsultantKind;
  name: string;
  email: string;
  phone: string;
  locale: string;
  orgNumber: string;
  vatNumber: string;
  fSkattCheckedDate: string;
  selfBillingAgreedDate: string;
  feePercent: string;
  qualifications: string[];
  priority: string;
  release: ReleaseRule;
  releaseDay: string;
  address: { line1: string; line2: string; postalCode: string; city: string; country: string };
}

export const EMPTY_CONSULTANT: ConsultantValues = {
  kind: "HOURLY",
  name: "",
  email: "",
  phone: "",
  locale: "sv",
  orgNumber: "",
  vatNumber: "",
  fSkattCheckedDate: "",
  selfBillingAgreedDate: "",
  feePercent: "",
  qualifications: [],
  priority: "100",
  release: "ON_APPROVAL",
  releaseDay: "25",
  address: { line1: "", line2: "", postalCode: "", city: "", country: "SE" },
};

/** What the form shows of a consultant; what somebody may not see of pay is empty. */
export function valuesOf(consultant: ConsultantDetails): ConsultantValues {
  const { line1, line2, postalCode, city, country } = consultant.address;
  return {
    kind: consultant.kind as ConsultantKind,
    name: consultant.name,
    email: consultant.email ?? "",
    phone: consultant.phone ?? "",
    locale: consultant.locale,
    orgNumber: consultant.orgNumber ?? "",
    vatNumber: consultant.vatNumber ?? "",
    fSkattCheckedDate: consultant.fSkattCheckedDate ?? "",
    selfBillingAgreedDate: consultant.selfBillingAgreedDate ?? "",
    feePercent: typed(consultant.feePercent ?? ""),
    qualifications: [...consultant.qualifications],
    priority: String(consultant.priority),
    release: consultant.release as ReleaseRule,
    releaseDay: String(consultant.releaseDay ?? EMPTY_CONSULTANT.releaseDay),
    address: { line1, line2, postalCode, city, country },
  };
}

/** What the form means to the API; a number that cannot be read is left for the API to point out. */
export function inputOf(values: ConsultantValues) {
  return {
    kind: values.kind,
    name: values.name,
    email: said(values.email),
    phone: said(values.phone),
    locale: values.locale,
    orgNumber: said(values.orgNumber),
    vatNumber: said(values.vatNumber),
    fSkattCheckedDate: values.fSkattCheckedDate || null,
    selfBillingAgreedDate: values.selfBillingAgreedDate || null,
    feePercent: values.kind === "SELF_EMPLOYED" ? fee(values.feePercent) : null,
    qualifications: values.qualifications,
    priority: wholeOf(values.priority),
    release: values.release,
    releaseDay: values.release === "ON_DATE" ? wholeOf(values.releaseDay) : null,
    address: values.address,
  };
}

/** What two versions of a consultant differ about. */
export function differing(
  versions: Versions<ConsultantValues>,
): Difference<keyof ConsultantValues>[] {
  const fields = Object.keys(versions.mine) as (keyof ConsultantValues)[];
  const text = (values: ConsultantValues, field: keyof ConsultantValues) =>
    JSON.stringify(values[field]);
  return differences(
    fields,
    (field, one, other) => text(one, field) === text(other, field),
    versions,
  );
}

function fee(text: string): string | null {
  const told = said(text);
  return told === null ? null : decimalOf(told);
}

/** A whole number; what is none is out of every range, which the API points out at its field. */
function wholeOf(text: string): number {
  return /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : 0;
}
