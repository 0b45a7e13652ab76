import { describe, expect, it } from "vitest";
import { differing, EMPTY_CONSULTANT, inputOf } from "./consultant";

const COMPANY = {
  ...EMPTY_CONSULTANT,
  name: "Ek Språk AB",
  kind: "COMPANY" as const,
  orgNumber: "556677-8899",
  fSkattCheckedDate: "2026-01-02",
  feePercent: "6",
};

describe("what the form means", () => {
  it("tells of a company what a company has, and no fee", () => {
    expect(inputOf(COMPANY)).toMatchObject({
      orgNumber: "556677-8899",
      fSkattCheckedDate: "2026-01-02",
      selfBillingAgreedDate: null,
      feePercent: null,
      releaseDay: null,
      priority: 100,
    });
  });
  it("keeps what is told of the company of one who is none any more, and a fee as typed", () => {
    const values = { ...COMPANY, kind: "SELF_EMPLOYED" as const, feePercent: "6,5" };
    expect(inputOf(values)).toMatchObject({
      orgNumber: "556677-8899",
      fSkattCheckedDate: "2026-01-02",
      feePercent: "6.5",
    });
    expect(inputOf({ ...values, feePercent: " " }).feePercent).toBeNull();
  });
  it("leaves what is no number for the API to point out", () => {
    const values = { ...COMPANY, priority: "först", release: "ON_DATE" as const, releaseDay: "31" };
    expect(inputOf(values)).toMatchObject({ priority: 0, releaseDay: 31 });
  });
});

describe("two versions", () => {
  it("differ where somebody has changed something", () => {
    const theirs = { ...COMPANY, qualifications: ["Tolk"] };
    const found = differing({ base: COMPANY, mine: { ...COMPANY, name: "Ek" }, theirs });
    expect(found.map(({ field, proposed }) => [field, proposed])).toEqual([
      ["name", "mine"],
      ["qualifications", "theirs"],
    ]);
  });
});
