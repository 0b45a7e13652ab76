import { expect, test } from "vitest";
import { householdInput, marked, newHousehold, newPerson, workInput } from "./household";

const labour = { part: "LABOUR", work: "PLUMBING", hours: "7,5" } as const;

test("a household is sent with what its home is, and numbers as numbers", () => {
  const home = {
    ...newHousehold("ROT", { name: "Anna", personalNumber: "19800101-0209" }),
    propertyDesignation: " Malmö 1:2 ",
    apartment: "forgotten",
  };
  expect(householdInput(home)).toEqual({
    kind: "ROT",
    persons: [
      { name: "Anna", personalNumber: "19800101-0209", parts: 1, usedElsewhere: "0", atMost: null },
    ],
    propertyDesignation: "Malmö 1:2",
    apartment: null,
    housingOrgNumber: null,
  });
});

test("what is no number is refused by the API, not left out", () => {
  const person = newPerson({ parts: "x", usedElsewhere: "many", atMost: "12 000" });
  const home = { ...newHousehold("RUT", {}), persons: [person] };
  expect(householdInput(home)?.persons?.[0]).toMatchObject({
    parts: 0,
    usedElsewhere: "-1",
    atMost: "12000",
  });
});

test("hours are told of labour by the hour alone", () => {
  expect(workInput(labour)).toEqual({ part: "LABOUR", work: "PLUMBING", hours: "7.5" });
  expect(workInput({ ...labour, part: "MATERIAL" })).toEqual({
    part: "MATERIAL",
    work: "PLUMBING",
  });
  expect(workInput({ ...labour, work: "LAUNDRY" })).toEqual({ part: "LABOUR", work: "LAUNDRY" });
  expect(workInput(null)).toBeNull();
});

test("a line that is marked begins as usual and keeps what was written", () => {
  expect(marked(null, "MATERIAL", labour)).toEqual({ ...labour, part: "MATERIAL" });
  expect(marked({ ...labour, hours: "2" }, "LABOUR", labour)?.hours).toBe("2");
  expect(marked(labour, "", labour)).toBeNull();
});
