import { describe, expect, it } from "vitest";
import { differing, EMPTY_HOUR_TYPE, inputOf, newWindow, termsOf } from "./hourType";

const EVENING = newWindow({
  name: "Kväll",
  days: ["MONDAY"],
  beginsAt: "17:00",
  endsAt: "22:00",
  pricePercent: "30,5",
});
const HOURS = { ...EMPTY_HOUR_TYPE, price: "1 050,50", pay: "400", windows: [EVENING] };

describe("an hour type's form", () => {
  it("means numbers as the API writes them, and nothing added where nothing is said", () => {
    const { price, windows, priceDebit, account } = inputOf(HOURS);
    expect([price, account, priceDebit]).toEqual([
      "1050.50",
      null,
      { minimumMinutes: 0, startedMinutes: 1 },
    ]);
    expect(windows).toEqual([
      {
        name: "Kväll",
        days: ["MONDAY"],
        beginsAt: "17:00",
        endsAt: "22:00",
        pricePercent: "30.5",
        payPercent: "0",
      },
    ]);
  });
  it("can be tried without a pay, and not without a price", () => {
    expect(termsOf({ ...HOURS, pay: "" })?.pay).toBe("0");
    expect(termsOf({ ...HOURS, price: "" })).toBeNull();
    expect(termsOf({ ...HOURS, windows: [{ ...EVENING, endsAt: "" }] })).toBeNull();
    expect(termsOf({ ...HOURS, windows: [{ ...EVENING, payPercent: "mycket" }] })).toBeNull();
  });
  it("tells what somebody else has changed meanwhile, whatever the fields are told by", () => {
    const again = { ...HOURS, windows: [{ ...EVENING, key: "another" }] };
    const theirs = { ...HOURS, windows: [] };
    expect(differing({ base: HOURS, mine: HOURS, theirs: again })).toEqual([]);
    expect(differing({ base: HOURS, mine: HOURS, theirs }).map(({ field }) => field)).toEqual([
      "windows",
    ]);
  });
});
