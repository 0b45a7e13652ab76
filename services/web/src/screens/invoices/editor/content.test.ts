import { expect, test } from "vitest";
import { aroundOf, copyOf, emptyContent, formOf, inputOf, isSame, type Written } from "./content";
import { lineInput, newLine } from "./lines";

const content = {
  ...emptyContent(),
  form: "ADVANCE" as const,
  advances: ["inv_1"],
  lines: [newLine({ heading: "Etapp 1", description: "Arbete", unitPrice: "100" })],
};

test("the form and the advances are asked for, and counted with", () => {
  expect(inputOf(content)).toMatchObject({ form: "ADVANCE", advances: ["inv_1"] });
  expect(aroundOf(content)).toMatchObject({ form: "ADVANCE", advances: ["inv_1"] });
});

test("another choice of advances is another content", () => {
  expect(isSame(content, { ...content, advances: [] })).toBe(false);
});

test("a heading goes with its line, and no line has an empty one", () => {
  expect(inputOf(content).lines[0]).toMatchObject({ heading: "Etapp 1" });
  expect(lineInput(newLine({ description: "Arbete", unitPrice: "1" }))).not.toHaveProperty(
    "heading",
  );
});

test("a form that is to come is shown as an invoice", () => {
  expect(formOf({ form: "%future added value" })).toBe("ORDINARY");
  expect(formOf({ form: "ON_ACCOUNT" })).toBe("ON_ACCOUNT");
});

test.each([
  ["goods are copied", false, ["Stol"]],
  ["hours are billed once, from unbilled time", true, []],
])("a copy: %s", (_, billsTime, copied) => {
  const line = { ...newLine({ description: "Stol", unitPrice: "100" }), household: null };
  const invoice = { ...content, customer: null, billsTime, lines: [line] };
  expect(
    inputOf(copyOf(invoice as unknown as Written)).lines.map(({ description }) => description),
  ).toEqual(copied);
});
