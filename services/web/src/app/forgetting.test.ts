import { expect, test } from "vitest";
import { wayBack } from "./forgetting";

test.each([
  ["/f/norrsken/invoices", "/f/norrsken/invoices"],
  ["/account", "/account"],
  ["https://elsewhere.example/", "/"],
  ["//elsewhere.example", "/"],
  ["/f//elsewhere.example", "/"],
  ["javascript:alert(1)", "/"],
  [undefined, "/"],
])("after the log-in %j leads to %j", (next, way) => {
  expect(wayBack(next)).toBe(way);
});
