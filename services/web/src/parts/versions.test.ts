import { expect, test } from "vitest";
import { differences, merged } from "./versions";

const base = { name: "Kunden", phone: "1", city: "Umeå", note: "" };
const mine = { ...base, phone: "2", note: "min" };
const theirs = { ...base, city: "Luleå", note: "deras" };
const fields = ["name", "phone", "city", "note"] as const;
const agrees = (field: (typeof fields)[number], one: typeof base, other: typeof base) =>
  one[field] === other[field];

test("what only one changed is proposed from the one, what both changed is contested", () => {
  expect(differences(fields, agrees, { base, mine, theirs })).toEqual([
    { field: "phone", proposed: "mine", isContested: false },
    { field: "city", proposed: "theirs", isContested: false },
    { field: "note", proposed: "mine", isContested: true },
  ]);
});

test("their version takes what was chosen of mine, and nothing else", () => {
  const choices = { phone: "mine", city: "theirs", note: "theirs" } as const;
  expect(merged({ mine, theirs }, choices)).toEqual({ ...theirs, phone: "2" });
});
