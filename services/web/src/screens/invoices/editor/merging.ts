import { type Choices, type Difference, differences, type Versions } from "@/parts/versions";
import { type Content, isSame } from "./content";

/** What two people can differ about. Who buys is one matter, and the lines are one: they come as a whole. */
const MATTERS = [
  "form",
  "buyer",
  "invoiceDate",
  "dueDate",
  "supplyDate",
  "supplyTo",
  "buyerReference",
  "ourReference",
  "locale",
  "seriesId",
  "currency",
  "note",
  "lines",
  "advances",
  "household",
  "adjustments",
  "pricesIncludeVat",
] as const;
export type Matter = (typeof MATTERS)[number];

/** What two versions of a draft differ about. */
export function matters(versions: Versions<Content>): Difference<Matter>[] {
  return differences(MATTERS, agrees, versions);
}

/** Their version with those fields of mine that were chosen. */
export function merged(mine: Content, theirs: Content, choices: Choices<Matter>): Content {
  return MATTERS.reduce<Content>(
    (content, matter) => (choices[matter] === "mine" ? taking(matter, mine, content) : content),
    theirs,
  );
}

function agrees(matter: Matter, one: Content, other: Content): boolean {
  return isSame(taking(matter, one, other), other);
}

function taking(matter: Matter, from: Content, into: Content): Content {
  if (matter === "buyer") return { ...into, customer: from.customer, buyer: from.buyer };
  return { ...into, [matter]: from[matter] };
}
