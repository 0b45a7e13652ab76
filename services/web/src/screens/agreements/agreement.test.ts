import { describe, expect, it } from "vitest";
import { type AgreementValues, emptyAgreement, hoursOf, inputOf, newPrice } from "./agreement";

const values = (about: Partial<AgreementValues> = {}): AgreementValues => ({
  ...emptyAgreement("cus_1"),
  name: "Ramavtal",
  ...about,
});

describe("what the form of an agreement means", () => {
  it("says nothing of terms that are left empty", () => {
    const input = inputOf(values(), true);
    expect(input.cancellationHours).toBeNull();
    expect(input.rushHours).toBeNull();
    expect(input.mileagePrice).toBeNull();
    expect(input.rushPricePercent).toBe("0");
    expect(input.period).toBeNull();
  });

  it("says of the policy only what it asks for", () => {
    expect(inputOf(values({ policy: "MONTHLY", monthlyDay: "25" }), true)).toMatchObject({
      silentDays: null,
      monthlyDay: 25,
    });
    expect(inputOf(values({ policy: "SILENT_APPROVAL" }), true)).toMatchObject({
      silentDays: 5,
      monthlyDay: null,
    });
  });

  it("says nothing of pay where somebody may not see it", () => {
    const input = inputOf(values({ mileagePay: "25" }), false);
    expect(input).not.toHaveProperty("mileagePay");
    expect(input).not.toHaveProperty("rushPayPercent");
    expect(input).not.toHaveProperty("cancellationPayPercent");
  });

  it("reads hours of a bank as minutes, and has none for a retainer", () => {
    const period = emptyAgreement("").period;
    const bank = { ...period.bank, minutes: "7,5", overagePrice: "1200" };
    const bought = values({ form: "HOUR_BANK", period: { ...period, amount: "9 000", bank } });
    expect(inputOf(bought, true).period).toMatchObject({
      amount: "9000",
      bank: { minutes: 450, overagePrice: "1200", warnPercent: 80, atEnd: "EXPIRES" },
    });
    expect(inputOf({ ...bought, form: "RETAINER" }, true).period?.bank).toBeNull();
    expect(inputOf({ ...bought, form: "ON_ACCOUNT" }, true).period).toBeNull();
    const monthly = inputOf({ ...bought, form: "ON_ACCOUNT", hasPeriod: true }, true).period;
    expect(monthly).toMatchObject({ amount: "9000", bank: null });
  });

  it("reads prices as they are typed here", () => {
    const price = { ...newPrice("2026-01-01"), hourTypeId: "hrt_1", price: "950,50" };
    expect(inputOf(values({ prices: [price] }), true).prices).toEqual([
      { hourTypeId: "hrt_1", price: "950.50", validFrom: "2026-01-01" },
    ]);
  });
});

describe("time of a bank", () => {
  it("is told in hours", () => {
    expect(hoursOf(600)).toBe("10");
    expect(hoursOf(450)).toMatch(/^7[.,]5$/);
  });
});
