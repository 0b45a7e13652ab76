import { CombinedError } from "@urql/core";
import { expect, test } from "vitest";
import { misreadPath } from "./errors";

const told = (extensions: Record<string, unknown>) =>
  new CombinedError({ graphQLErrors: [{ message: "no", extensions }] });

test.each([
  [
    ["input", "address", "country"],
    ["address", "country"],
  ],
  [
    ["input", "lines", 2, "quantity"],
    ["lines", "2", "quantity"],
  ],
  [["input"], []],
  [["where", "customerId"], []],
  [undefined, []],
])("an input that cannot be read at %j is wrong at %j", (path, place) => {
  expect(misreadPath(told({ code: "BAD_USER_INPUT", path }))).toEqual(place);
});

test("only what could not be read has a place in the input", () => {
  expect(misreadPath(told({ code: "INTERNAL", path: ["input", "name"] }))).toEqual([]);
  expect(misreadPath(undefined)).toEqual([]);
});
