import { expect, test } from "vitest";
import { orderAfter, orderBy, orderOf, sortedBy } from "./ordering";

const FIELDS = { due: "DUE_DATE", created: "CREATED" } as const;
type Field = (typeof FIELDS)[keyof typeof FIELDS];
const standard = { field: "CREATED" as Field, isFalling: true };

test.each([
  [undefined, "CREATED", "DESC"],
  ["nonsense", "CREATED", "DESC"],
  ["due", "DUE_DATE", "ASC"],
  ["-due", "DUE_DATE", "DESC"],
])("an address that says %s orders by %s %s", (said, field, direction) => {
  expect(orderBy(orderOf(said, FIELDS, standard))).toEqual([{ field, direction }]);
});

test("a click orders by a column, and the next one turns it round", () => {
  expect(orderAfter("due", "DUE_DATE" as Field, standard, false)).toBe("due");
  const by = orderOf("due", FIELDS, standard);
  expect(sortedBy("DUE_DATE" as Field, by)).toBe("ascending");
  expect(orderAfter("due", "DUE_DATE" as Field, by, false)).toBe("-due");
});
