import type { Tenant } from "@treaty/types";
import { newKey, said } from "@/parts/form";
import { typedDecimal } from "@/words/formats";

/** Somebody who gets a part of the reduction, as texts. */
export interface Person {
  key: string;
  name: string;
  personalNumber: string;
  parts: string;
  usedElsewhere: string;
  atMost: string;
}

/** Work in a home as it stands in the fields. */
export interface Household {
  kind: Tenant.HouseholdKind;
  persons: Person[];
  isApartment: boolean;
  propertyDesignation: string;
  apartment: string;
  housingOrgNumber: string;
}

/** What a line is in such work. */
export interface Work {
  part: Tenant.HouseholdPart;
  work: Tenant.HouseholdWork;
  hours: string;
}

export const WORKS: Readonly<Record<Tenant.HouseholdKind, readonly Tenant.HouseholdWork[]>> = {
  ROT: [
    "BUILDING",
    "ELECTRICITY",
    "GLASS_AND_SHEET_METAL",
    "GROUND_AND_DRAINAGE",
    "MASONRY",
    "PAINTING",
    "PLUMBING",
  ],
  RUT: [
    "CLEANING",
    "TEXTILE_CARE",
    "SNOW_CLEARING",
    "GARDENING",
    "CHILD_CARE",
    "PERSONAL_CARE",
    "MOVING",
    "IT_SERVICES",
    "APPLIANCE_REPAIR",
    "FURNISHING",
    "HOME_SUPERVISION",
    "REUSE_TRANSPORT",
    "LAUNDRY",
  ],
  "%future added value": [],
};

/** Works that are told without hours. */
export const HOURLESS: readonly Tenant.HouseholdWork[] = ["REUSE_TRANSPORT", "LAUNDRY"];

export function newPerson(given: Partial<Person> = {}): Person {
  const empty = { name: "", personalNumber: "", parts: "1", usedElsewhere: "", atMost: "" };
  return { key: newKey(), ...empty, ...given };
}

export function newHousehold(kind: Tenant.HouseholdKind, first: Partial<Person>): Household {
  return {
    kind,
    persons: [newPerson(first)],
    isApartment: false,
    propertyDesignation: "",
    apartment: "",
    housingOrgNumber: "",
  };
}

/** A household of another kind or for the next invoice: who lives where, and nothing of sums. */
export function likeBefore(
  kind: Tenant.HouseholdKind,
  before: NonNullable<Tenant.LastHouseholdQuery["lastHousehold"]>,
): Household {
  const { persons, propertyDesignation, apartment, housingOrgNumber } = before;
  return {
    kind,
    persons: persons.map(({ name, personalNumber, parts }) =>
      newPerson({ name, personalNumber: personalNumber ?? "", parts: String(parts) }),
    ),
    isApartment: apartment != null || housingOrgNumber != null,
    propertyDesignation: propertyDesignation ?? "",
    apartment: apartment ?? "",
    housingOrgNumber: housingOrgNumber ?? "",
  };
}

type Kept = NonNullable<NonNullable<Tenant.InvoiceQuery["invoice"]>["household"]>;

/** A household as it would be typed. */
export function householdOf(kept: Kept): Household {
  const isApartment = kept.apartment != null || kept.housingOrgNumber != null;
  return {
    kind: kept.kind,
    persons: kept.persons.map((person) =>
      newPerson({
        name: person.name,
        personalNumber: person.personalNumber ?? "",
        parts: String(person.parts),
        usedElsewhere: person.usedElsewhere === "0" ? "" : person.usedElsewhere,
        atMost: person.atMost ?? "",
      }),
    ),
    isApartment,
    propertyDesignation: kept.propertyDesignation ?? "",
    apartment: kept.apartment ?? "",
    housingOrgNumber: kept.housingOrgNumber ?? "",
  };
}

/** A household as the API wants it; what is no number is told as one that it refuses. */
export function householdInput(household: Household | null): Tenant.HouseholdInput | null {
  if (!household) return null;
  const { kind, persons, isApartment } = household;
  return {
    kind,
    persons: persons.map((person) => ({
      name: person.name,
      personalNumber: person.personalNumber,
      parts: /^\d{1,4}$/.test(person.parts.trim()) ? Number(person.parts) : 0,
      usedElsewhere: kronor(person.usedElsewhere) ?? "0",
      atMost: kronor(person.atMost),
    })),
    propertyDesignation: isApartment ? null : said(household.propertyDesignation),
    apartment: isApartment ? said(household.apartment) : null,
    housingOrgNumber: isApartment ? said(household.housingOrgNumber) : null,
  };
}

/** What a line is, as the API wants it. */
export function workInput(work: Work | null): Tenant.LineWorkInput | null {
  if (!work) return null;
  const isTimed = work.part === "LABOUR" && !HOURLESS.includes(work.work);
  const hours = isTimed ? typedDecimal(work.hours) : null;
  return { part: work.part, work: work.work, ...(hours === null ? {} : { hours }) };
}

/** A line of another part or work; labour by the hour has as many hours as its quantity tells. */
export function marked(
  before: Work | null,
  part: Tenant.HouseholdPart | "",
  usual: Work,
): Work | null {
  if (part === "") return null;
  return { ...(before ?? usual), part };
}

/** The same household without the keys of its persons, which say nothing. */
export function bareHousehold(household: Household | null) {
  if (!household) return null;
  const persons = household.persons.map(({ key: _, ...person }) => person);
  return { ...household, persons };
}

function kronor(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === "" ? null : (typedDecimal(trimmed) ?? "-1");
}
