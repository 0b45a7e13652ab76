import { typedClock } from "@/parts/clock";
import { isDay } from "@/parts/days";
import { said } from "@/parts/form";
import { decimalOf, typed } from "@/parts/typed-number";
import { type Difference, differences, type Versions } from "@/parts/versions";
import { wallInstant, workOf } from "@/parts/wall";
import { typedDecimal } from "@/words/formats";
import { clockOf, dayOf } from "../when";
import { chosenId, NONE } from "./choosing";

/** An assignment as its form holds it: all text, so that nothing typed is lost. */
export interface AssignmentValues {
  customerId: string;
  agreementId: string;
  ordererId: string;
  hourTypeId: string;
  consultantId: string;
  title: string;
  description: string;
  place: string;
  day: string;
  begins: string;
  /** Empty: the same day, or the night after it. */
  lastDay: string;
  ends: string;
  orderNumber: string;
  buyerReference: string;
  /** An hour's price and pay by hand; empty: what was agreed. */
  price: string;
  pay: string;
}

/** What is known of an assignment when its form is opened. */
export interface Known {
  customer?: { id: string } | null;
  agreement?: { id: string } | null;
  orderer?: { id?: string | null } | null;
  hourType?: { id: string } | null;
  consultant?: { id: string } | null;
  title: string;
  description: string;
  place: string;
  beginsAt: string;
  endsAt: string;
  orderNumber?: string | null;
  buyerReference?: string | null;
  price?: string | null;
  payByHand?: string | null;
}

export const EMPTY_ASSIGNMENT: AssignmentValues = {
  customerId: "",
  agreementId: "",
  ordererId: "",
  hourTypeId: "",
  consultantId: "",
  title: "",
  description: "",
  place: "",
  day: "",
  begins: "08:00",
  lastDay: "",
  ends: "17:00",
  orderNumber: "",
  buyerReference: "",
  price: "",
  pay: "",
};

const CUSTOMERS: readonly (keyof AssignmentValues)[] = ["agreementId", "ordererId"];
const MUST = [
  "customerId",
  "agreementId",
  "ordererId",
  "hourTypeId",
  "title",
  "day",
  "begins",
  "ends",
] as const;

/** What the form shows of an assignment. */
export function valuesOf(known: Known): AssignmentValues {
  const [day, begins] = [dayOf(known.beginsAt), clockOf(known.beginsAt)];
  const ends = clockOf(known.endsAt);
  // What ends at the clock it begins at lasted day and night, and says so by its last day.
  const isPlain = begins !== ends && instantsEqual(workOf(day, begins, ends).endsAt, known.endsAt);
  return {
    customerId: known.customer?.id ?? "",
    agreementId: known.agreement?.id ?? NONE,
    ordererId: known.orderer?.id ?? NONE,
    hourTypeId: known.hourType?.id ?? "",
    consultantId: known.consultant?.id ?? "",
    title: known.title,
    description: known.description,
    place: known.place,
    day,
    begins,
    lastDay: isPlain ? "" : dayOf(known.endsAt),
    ends,
    orderNumber: known.orderNumber ?? "",
    buyerReference: known.buyerReference ?? "",
    price: typed(known.price ?? ""),
    pay: typed(known.payByHand ?? ""),
  };
}

/** When it begins and ends, or null while a day or a time cannot be read. */
export function timesOf(
  values: Pick<AssignmentValues, "day" | "begins" | "lastDay" | "ends">,
): { beginsAt: string; endsAt: string } | null {
  const [begins, ends] = [typedClock(values.begins), typedClock(values.ends)];
  if (!isDay(values.day) || !begins || !ends) return null;
  if (endsAsItBegins(values)) return null;
  if (!values.lastDay) return workOf(values.day, begins, ends);
  if (!isDay(values.lastDay)) return null;
  return {
    beginsAt: wallInstant(values.day, begins),
    endsAt: wallInstant(values.lastDay, ends),
  };
}

/** What the form means to the API, given when it is. */
export function inputOf(values: AssignmentValues, times: { beginsAt: string; endsAt: string }) {
  return {
    agreementId: chosenId(values.agreementId),
    ordererId: chosenId(values.ordererId),
    hourTypeId: values.hourTypeId,
    consultantId: said(values.consultantId),
    title: values.title.trim(),
    description: values.description.trim(),
    place: values.place.trim(),
    ...times,
    orderNumber: said(values.orderNumber),
    buyerReference: said(values.buyerReference),
    price: decimalOrNone(values.price),
  };
}

/** An hour's pay by hand, for those who may see pay; the others say nothing of it. */
export function payOf(values: Pick<AssignmentValues, "pay">, maySeePay: boolean) {
  return maySeePay ? { pay: decimalOrNone(values.pay) } : {};
}

/** The price and the pay to count with before anything is saved; what is no number yet counts as none. */
export function triedByHand(values: Pick<AssignmentValues, "price" | "pay">, maySeePay: boolean) {
  const price = typedDecimal(values.price);
  return maySeePay ? { price, pay: typedDecimal(values.pay) } : { price };
}

/** Where a reason of the API's lies in the form, where the two call it differently. */
export function fieldOf(path: string): string {
  return { beginsAt: "begins", endsAt: "ends" }[path] ?? path;
}

/** What is still missing before it can be counted or sent, by field. */
export function missingIn(values: AssignmentValues): (keyof AssignmentValues)[] {
  const must = MUST.filter((field) => !isGiven(values, field));
  return values.customerId ? must : must.filter((field) => !CUSTOMERS.includes(field));
}

/** Whether it ends at the time it begins, and nobody has said on which day: a slip of the hand, most likely. */
export function endsAsItBegins(
  values: Pick<AssignmentValues, "begins" | "lastDay" | "ends">,
): boolean {
  const [begins, ends] = [typedClock(values.begins), typedClock(values.ends)];
  return values.lastDay === "" && begins !== null && begins === ends;
}

/** What two versions of an assignment differ about. */
export function differing(
  versions: Versions<AssignmentValues>,
): Difference<keyof AssignmentValues>[] {
  const fields = Object.keys(versions.mine) as (keyof AssignmentValues)[];
  return differences(fields, (field, one, other) => one[field] === other[field], versions);
}

function isGiven(values: AssignmentValues, field: keyof AssignmentValues): boolean {
  const text = values[field].trim();
  if (field === "day") return isDay(text);
  if (field === "begins" || field === "ends") return typedClock(text) !== null;
  return text !== "";
}

function decimalOrNone(text: string): string | null {
  return text.trim() ? decimalOf(text) : null;
}

function instantsEqual(one: string, other: string): boolean {
  return Date.parse(one) === Date.parse(other);
}
