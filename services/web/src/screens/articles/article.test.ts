import { describe, expect, it } from "vitest";
import { differing, emptyArticle, inputOf } from "./article";

describe("an article's form", () => {
  it("means numbers as the API writes them", () => {
    expect(inputOf({ ...emptyArticle("Arbete"), price: "1 234,50", account: " " })).toMatchObject({
      name: "Arbete",
      price: "1234.50",
      account: null,
    });
  });
  it("tells what somebody else has changed meanwhile", () => {
    const base = emptyArticle("Arbete");
    const versions = {
      base,
      mine: { ...base, unit: "tim" },
      theirs: { ...base, name: "Timmar" },
    };
    expect(differing(versions).map(({ field }) => field)).toEqual(["name", "unit"]);
  });
});
