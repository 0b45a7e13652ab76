import type { Tenant } from "@treaty/types";
import { newKey, said } from "@/parts/form";
import { decimalOf, typed } from "@/parts/typed-number";
import { today, typedDecimal } from "@/words/formats";

export type AgreementDetails = NonNullable<Tenant.AgreementQuery["agreement"]>;
export type Form = Exclude<Tenant.AgreementForm, "%future added value">;
export type Policy = Exclude<Tenant.BillingPolicy, "%future added value">;

const MINUTES = 60;

/** A price as its fields hold it. */
export interface PriceValues {
  key: string;
  hourTypeId: string;
  price: string;
  validFrom: string;
}

/** What is paid for each period as its fields hold it; the bank's time is typed in hours. */
export interface PeriodValues {
  months: string;
  begins: string;
  description: string;
  amount: string;
  vatClass: Tenant.VatClass;
  bank: {
    minutes: string;
    overagePrice: string;
    warnPercent: string;
    atEnd: Tenant.HourBankAtEnd;
  };
}

/** An agreement as its form holds it: all text, so that nothing typed is lost. */
export interface AgreementValues {
  customerId: string;
  name: string;
  form: Form;
  policy: Policy;
  silentDays: string;
  monthlyDay: string;
  validFrom: string;
  validTo: string;
  cancellationHours: string;
  cancellationPricePercent: string;
  cancellationPayPercent: string;
  rushHours: string;
  rushPricePercent: string;
  rushPayPercent: string;
  mileagePrice: string;
  mileagePay: string;
  orderNumber: string;
  buyerReference: string;
  needsOrderNumber: boolean;
  ourReference: string;
  note: string;
  prices: PriceValues[];
  hasPeriod: boolean;
  period: PeriodValues;
}

/** An agreement to begin with, which holds from today on. */
export function emptyAgreement(customerId: string): AgreementValues {
  return {
    customerId,
    name: "",
    form: "RUNNING",
    policy: "ON_APPROVAL",
    silentDays: "5",
    monthlyDay: "1",
    validFrom: today(),
    validTo: "",
    cancellationHours: "",
    cancellationPricePercent: "100",
    cancellationPayPercent: "100",
    rushHours: "",
    rushPricePercent: "",
    rushPayPercent: "",
    mileagePrice: "",
    mileagePay: "",
    orderNumber: "",
    buyerReference: "",
    needsOrderNumber: false,
    ourReference: "",
    note: "",
    prices: [],
    hasPeriod: false,
    period: emptyPeriod(),
  };
}

/** What the form shows of an agreement; what somebody may not see of pay is empty. */
export function valuesOf(agreement: AgreementDetails): AgreementValues {
  const { silentDays, monthlyDay, cancellationHours, rushHours } = agreement;
  return {
    customerId: agreement.customer?.id ?? "",
    name: agreement.name,
    form: agreement.form as Form,
    policy: agreement.policy as Policy,
    silentDays: String(silentDays ?? 5),
    monthlyDay: String(monthlyDay ?? 1),
    validFrom: agreement.validFrom,
    validTo: agreement.validTo ?? "",
    cancellationHours: cancellationHours ? String(cancellationHours) : "",
    cancellationPricePercent: typed(agreement.cancellationPricePercent),
    cancellationPayPercent: typed(agreement.cancellationPayPercent ?? ""),
    rushHours: rushHours ? String(rushHours) : "",
    rushPricePercent: typed(agreement.rushPricePercent),
    rushPayPercent: typed(agreement.rushPayPercent ?? ""),
    mileagePrice: typed(agreement.mileagePrice ?? ""),
    mileagePay: typed(agreement.mileagePay ?? ""),
    orderNumber: agreement.orderNumber ?? "",
    buyerReference: agreement.buyerReference ?? "",
    needsOrderNumber: agreement.needsOrderNumber,
    ourReference: agreement.ourReference ?? "",
    note: agreement.note,
    prices: agreement.prices.map(({ hourType, price, validFrom }, place) => ({
      key: `${agreement.id}.${agreement.version}.${place}`,
      hourTypeId: hourType?.id ?? "",
      price: typed(price),
      validFrom,
    })),
    hasPeriod: agreement.period != null,
    period: periodOf(agreement.period),
  };
}

/** What the form means to the API; a number that cannot be read is left for the API to point out. */
export function inputOf(values: AgreementValues, hasPay: boolean) {
  const { name, form, policy, validFrom, note, needsOrderNumber } = values;
  return {
    name,
    form,
    policy,
    silentDays: policy === "SILENT_APPROVAL" ? wholeOf(values.silentDays) : null,
    monthlyDay: policy === "MONTHLY" ? wholeOf(values.monthlyDay) : null,
    validFrom,
    validTo: values.validTo || null,
    cancellationHours: wholeOf(values.cancellationHours),
    cancellationPricePercent: numberOf(values.cancellationPricePercent),
    rushHours: wholeOf(values.rushHours),
    rushPricePercent: numberOf(values.rushPricePercent),
    mileagePrice: values.mileagePrice.trim() ? decimalOf(values.mileagePrice) : null,
    ...(hasPay && {
      cancellationPayPercent: numberOf(values.cancellationPayPercent),
      rushPayPercent: numberOf(values.rushPayPercent),
      mileagePay: values.mileagePay.trim() ? decimalOf(values.mileagePay) : null,
    }),
    orderNumber: said(values.orderNumber),
    buyerReference: said(values.buyerReference),
    needsOrderNumber,
    ourReference: said(values.ourReference),
    note,
    prices: values.prices.map((each) => ({
      hourTypeId: each.hourTypeId,
      price: decimalOf(each.price),
      validFrom: each.validFrom,
    })),
    period: isByPeriod(values) ? periodInput(form, values.period) : null,
  };
}

/** Whether something is paid for each period; what is paid on account may be. */
export function isByPeriod({ form, hasPeriod }: Pick<AgreementValues, "form" | "hasPeriod">) {
  return form === "RETAINER" || form === "HOUR_BANK" || (form === "ON_ACCOUNT" && hasPeriod);
}

/** Whether hours have prices of their own by it. */
export function isByTheHour(form: Form): boolean {
  return form === "RUNNING" || form === "ON_ACCOUNT";
}

/** A price to begin with, which holds from a day on. */
export function newPrice(validFrom: string): PriceValues {
  return { key: newKey(), hourTypeId: "", price: "", validFrom };
}

/** Time as people say it: `7,5 h`, without needless zeros. */
export function hoursOf(minutes: number): string {
  return typed((minutes / MINUTES).toFixed(2));
}

function emptyPeriod(): PeriodValues {
  return {
    months: "1",
    begins: `${today().slice(0, 8)}01`,
    description: "",
    amount: "",
    vatClass: "STANDARD",
    bank: { minutes: "", overagePrice: "", warnPercent: "80", atEnd: "EXPIRES" },
  };
}

function periodOf(period: AgreementDetails["period"]): PeriodValues {
  if (!period) return emptyPeriod();
  const { months, begins, description, amount, vatClass, bank } = period;
  return {
    months: String(months),
    begins,
    description,
    amount: typed(amount.amount),
    vatClass,
    bank: bank
      ? {
          minutes: hoursOf(bank.minutes),
          overagePrice: typed(bank.overagePrice),
          warnPercent: String(bank.warnPercent),
          atEnd: bank.atEnd,
        }
      : emptyPeriod().bank,
  };
}

function periodInput(form: Form, period: PeriodValues) {
  const { begins, description, vatClass, bank } = period;
  return {
    months: Number(period.months),
    begins,
    description,
    amount: decimalOf(period.amount),
    vatClass,
    bank:
      form === "HOUR_BANK"
        ? {
            minutes: Math.round(Number(typedDecimal(bank.minutes) ?? 0) * MINUTES),
            overagePrice: decimalOf(bank.overagePrice),
            warnPercent: wholeOf(bank.warnPercent) ?? 0,
            atEnd: bank.atEnd,
          }
        : null,
  };
}

function numberOf(text: string): string {
  return decimalOf(text.trim() || "0");
}

function wholeOf(text: string): number | null {
  const number = Number.parseInt(text.trim(), 10);
  return Number.isNaN(number) ? null : number;
}
