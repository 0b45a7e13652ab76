import type { Tenant } from "@treaty/types";
import { typedClock } from "@/parts/clock";
import { newKey, said } from "@/parts/form";
import { decimalOf, typed } from "@/parts/typed-number";
import { type Difference, differences, type Versions } from "@/parts/versions";
import { typedDecimal } from "@/words/formats";

export type DayKind = Exclude<Tenant.DayKind, "%future added value">;

/** The kinds of day, in the order of the week; a red day is a weekday too. */
export const DAYS = [
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY",
  "RED_DAY",
] as const satisfies readonly DayKind[];

/** A surcharge as its fields hold it. */
export interface WindowValues {
  /** What it is told by while it is moved. */
  key: string;
  name: string;
  days: DayKind[];
  beginsAt: string;
  endsAt: string;
  pricePercent: string;
  payPercent: string;
}

/** Terms of debiting as their choices hold them: minutes as text. */
export interface DebitValues {
  minimumMinutes: string;
  startedMinutes: string;
}

/** An hour type as its form holds it: all text, so that nothing typed is lost. */
export interface HourTypeValues {
  number: string;
  name: string;
  nameEn: string;
  price: string;
  pay: string;
  vatClass: Tenant.VatClass;
  exemption: string;
  account: string;
  payCode: string;
  priceDebit: DebitValues;
  payDebit: DebitValues;
  windows: WindowValues[];
}

export type HourTypeDetails = NonNullable<Tenant.HourTypeQuery["hourType"]>;

const AS_WORKED: DebitValues = { minimumMinutes: "0", startedMinutes: "1" };

export const EMPTY_HOUR_TYPE: HourTypeValues = {
  number: "",
  name: "",
  nameEn: "",
  price: "",
  pay: "",
  vatClass: "STANDARD",
  exemption: "",
  account: "",
  payCode: "",
  priceDebit: AS_WORKED,
  payDebit: AS_WORKED,
  windows: [],
};

/** What the form shows of an hour type; what somebody may not see of pay is empty. */
export function valuesOf(hourType: HourTypeDetails): HourTypeValues {
  const { number, name, nameEn, price, pay, vatClass, exemption, account, payCode } = hourType;
  return {
    number,
    name,
    nameEn,
    price: typed(price),
    pay: typed(pay ?? ""),
    vatClass,
    exemption: exemption ?? "",
    account: account ?? "",
    payCode: payCode ?? "",
    priceDebit: debitOf(hourType.priceDebit),
    payDebit: hourType.payDebit ? debitOf(hourType.payDebit) : AS_WORKED,
    windows: hourType.windows.map(({ days, ...window }, place) => ({
      key: `${hourType.id}.${hourType.version}.${place}`,
      name: window.name,
      days: days as DayKind[],
      beginsAt: window.beginsAt,
      endsAt: window.endsAt,
      pricePercent: typed(window.pricePercent),
      payPercent: typed(window.payPercent ?? ""),
    })),
  };
}

/** What the form means to the API; a number that cannot be read is left for the API to point out. */
export function inputOf(values: HourTypeValues) {
  const { number, name, nameEn, price, pay, vatClass, exemption, account, payCode } = values;
  return {
    number,
    name,
    nameEn,
    price: decimalOf(price),
    pay: decimalOf(pay),
    vatClass,
    exemption: said(exemption),
    account: said(account),
    payCode,
    priceDebit: debitInput(values.priceDebit),
    payDebit: debitInput(values.payDebit),
    windows: values.windows.map(windowInput),
  };
}

/** The terms to try, or null while a number in them cannot be read or a time is missing. */
export function termsOf(values: HourTypeValues): Tenant.HourTermsInput | null {
  const { price, pay, priceDebit, payDebit, windows } = inputOf(values);
  const terms = { price, pay: pay || "0", priceDebit, payDebit, windows };
  const numbers = windows.flatMap(({ pricePercent, payPercent }) => [pricePercent, payPercent]);
  const isRead = [terms.price, terms.pay, ...numbers].every((each) => typedDecimal(each) !== null);
  const isTimed = windows.every(
    ({ beginsAt, endsAt }) => typedClock(beginsAt) && typedClock(endsAt),
  );
  return isRead && isTimed ? terms : null;
}

/** What two versions of an hour type differ about. */
export function differing(versions: Versions<HourTypeValues>): Difference<keyof HourTypeValues>[] {
  const fields = Object.keys(versions.mine) as (keyof HourTypeValues)[];
  const text = (values: HourTypeValues, field: keyof HourTypeValues) =>
    JSON.stringify(values[field], (name, value) => (name === "key" ? undefined : value));
  return differences(
    fields,
    (field, one, other) => text(one, field) === text(other, field),
    versions,
  );
}

/** A surcharge to begin with. */
export function newWindow(about: Partial<WindowValues> = {}): WindowValues {
  return {
    name: "",
    days: [],
    beginsAt: "",
    endsAt: "",
    pricePercent: "",
    payPercent: "",
    ...about,
    key: newKey(),
  };
}

function windowInput({ key: _, pricePercent, payPercent, ...window }: WindowValues) {
  return {
    ...window,
    beginsAt: typedClock(window.beginsAt) ?? window.beginsAt,
    endsAt: typedClock(window.endsAt) ?? window.endsAt,
    pricePercent: decimalOf(pricePercent.trim() || "0"),
    payPercent: decimalOf(payPercent.trim() || "0"),
  };
}

function debitOf(debit: { minimumMinutes: number; startedMinutes: number }): DebitValues {
  return {
    minimumMinutes: String(debit.minimumMinutes),
    startedMinutes: String(debit.startedMinutes),
  };
}

function debitInput({ minimumMinutes, startedMinutes }: DebitValues) {
  return { minimumMinutes: Number(minimumMinutes), startedMinutes: Number(startedMinutes) };
}
