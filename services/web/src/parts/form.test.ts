import { expect, test, vi } from "vitest";
import { hasField, placeErrors, said } from "./form";

const values = { name: "", address: { postalCode: "" }, lines: [{ vatRate: "25" }] };
const reason = (path: string[], message = "fel") => ({ code: "REQUIRED", message, path });

test.each([
  ["name", true],
  ["address.postalCode", true],
  ["lines.0.vatRate", true],
  ["lines.1.vatRate", false],
  ["issue", false],
])("a field at %s: %s", (path, isThere) => {
  expect(hasField(values, path)).toBe(isThere);
});

test("reasons land on their fields, and what has no field is given back", () => {
  const form = { setErrors: vi.fn(), getInputProps: () => ({}) };
  const reasons = [
    reason(["address", "postalCode"], "fem siffror"),
    reason([], "stängd period"),
    reason(["name"], "ett"),
    reason(["name"], "två"),
  ];
  const left = placeErrors(form, (path) => hasField(values, path), reasons);
  expect(form.setErrors).toHaveBeenCalledWith({
    "address.postalCode": "fem siffror",
    name: "ett två",
  });
  expect(left).toEqual([reason([], "stängd period")]);
});

test("an empty field says null", () => {
  expect([said("  "), said(" a ")]).toEqual([null, "a"]);
});
