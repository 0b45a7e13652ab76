import { expect, test } from "vitest";
import { insertAfter, isEmpty, lineInput, moved, newLine, unreadable, without } from "./lines";

const lines = ["a", "b", "c"].map((key) => newLine({ key, description: key }));
const keys = (list: { key: string }[]) => list.map((line) => line.key).join("");

test.each([
  ["a", 1, "bac"],
  ["b", -1, "bac"],
  ["c", 1, "abc"],
  ["a", -1, "abc"],
  ["x", 1, "abc"],
] as const)("%s moved by %s", (key, step, expected) => {
  expect(keys(moved(lines, key, step))).toBe(expected);
});

test("a new line comes right after the one it was asked from", () => {
  expect(keys(insertAfter(lines, "b", [newLine({ key: "n" })]))).toBe("abnc");
});

test("the last line is replaced by an empty one, never by nothing", () => {
  const [left] = without(lines.slice(0, 1), "a");
  expect(left && isEmpty(left)).toBe(true);
});

test("numbers are sent as the API writes them, and empty ones as what they mean", () => {
  const line = newLine({ description: "Timmar", quantity: "7,5", unitPrice: "1 250,50" });
  expect(lineInput(line)).toEqual({
    description: "Timmar",
    quantity: "7.5",
    unit: "",
    unitPrice: "1250.50",
    discountPercent: "0",
    vatClass: "STANDARD",
  });
});

test("a line whose numbers cannot be read says which, and is not sent", () => {
  const line = newLine({ quantity: "många", unitPrice: "", discountPercent: "10 %" });
  expect(unreadable(line)).toEqual(["quantity", "unitPrice"]);
  expect(lineInput(line)).toBeNull();
});

test("a rate that was written without a class is sent as it stands", () => {
  const line = newLine({ unitPrice: "1", vatRate: "12", vatClass: "" });
  expect(lineInput(line)).toMatchObject({ vatRate: "12" });
  expect(lineInput(line)).not.toHaveProperty("vatClass");
});

test("what is sold and what was chosen are sent only where something is", () => {
  const line = newLine({ unitPrice: "1", sold: "GOODS", vatCase: "DOMESTIC" });
  expect(lineInput(line)).toMatchObject({ sold: "GOODS", vatCase: "DOMESTIC" });
  expect(lineInput(newLine({ unitPrice: "1" }))).not.toHaveProperty("sold");
});
