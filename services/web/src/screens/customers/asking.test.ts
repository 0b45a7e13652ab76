import { expect, test } from "vitest";
import { type CustomerSearch, searchOfWhere, whereOf } from "./asking";

test.each<[CustomerSearch, object]>([
  [{}, {}],
  [{ text: "åsa", order: "name" }, { text: "åsa" }],
  [{ kind: "company" }, { kind: "COMPANY" }],
  [{ kind: "alien" }, {}],
])("the address %j asks for %j", (search, where) => {
  expect(whereOf(search)).toEqual(where);
});

test.each([
  [
    { text: "å", kind: "PERSON", not: null },
    { text: "å", kind: "PERSON" },
  ],
  [{ or: [{ text: "å" }] }, null],
])("the kept filter %j is the address %j", (where, search) => {
  expect(searchOfWhere(where)).toEqual(search);
});
