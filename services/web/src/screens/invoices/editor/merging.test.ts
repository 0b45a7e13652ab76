import { expect, test } from "vitest";
import { type Content, emptyContent } from "./content";
import { newLine } from "./lines";
import { matters, merged } from "./merging";

const base: Content = {
  ...emptyContent(),
  customer: { id: "c1", name: "Kunden" },
  lines: [newLine({ description: "Timmar", unitPrice: "100" })],
};

test("the same change by both is no difference, and keys of lines are none", () => {
  const lines = [newLine({ description: "Timmar", unitPrice: "100" })];
  const [mine, theirs] = [
    { ...base, note: "x" },
    { ...base, note: "x", lines },
  ];
  expect(matters({ base, mine, theirs })).toEqual([]);
});

test("a customer against somebody outside of the register is one difference", () => {
  const buyer = { ...emptyContent(), buyer: null };
  const theirs = { ...base, customer: null, buyer: buyer.buyer };
  expect(matters({ base, mine: base, theirs }).map((each) => each.field)).toEqual(["buyer"]);
});

test("their version takes what was chosen of mine, and nothing else", () => {
  const mine = { ...base, note: "min", lines: [newLine({ description: "Resa" })] };
  const theirs = { ...base, note: "deras", buyerReference: "Bo" };
  const chosen = merged(mine, theirs, { lines: "mine", note: "theirs" });
  expect(chosen.note).toBe("deras");
  expect(chosen.buyerReference).toBe("Bo");
  expect(chosen.lines.map((line) => line.description)).toEqual(["Resa"]);
});
