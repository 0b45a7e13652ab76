import { expect, test } from "vitest";
import { readOrgNumber } from "./organisation";

test.each([
  ["", { is: "empty" }],
  ["5567o3-7485", { is: "letters" }],
  ["556703748", { is: "length", digits: 9 }],
  ["556703-7486", { is: "digit" }],
  ["556703-7485", { is: "good", written: "556703-7485", kind: "company" }],
  [" 5567037485 ", { is: "good", written: "556703-7485", kind: "company" }],
  ["16556703-7485", { is: "good", written: "556703-7485", kind: "company" }],
  ["19640823-3234", { is: "good", written: "640823-3234", kind: "person" }],
  ["212000-0142", { is: "good", written: "212000-0142", kind: "other" }],
])("%j is read", (text, verdict) => {
  expect(readOrgNumber(text)).toEqual(verdict);
});
