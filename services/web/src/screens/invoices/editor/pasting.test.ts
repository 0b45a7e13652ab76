import { expect, test } from "vitest";
import { CELLS } from "./lines";
import { linesFrom } from "./pasting";

const shown = (text: string, first?: Parameters<typeof linesFrom>[1]) =>
  linesFrom(text, first).map((line) => CELLS.map((cell) => line[cell]).join("|"));

test.each([
  ["one cell stays in its field", "Konsulttimmar", []],
  ["nothing is nothing", "", []],
  [
    "rows in the order of the table",
    "Timmar\t7,5\ttim\t1 250,00\t10 %\t25 %\r\nResa\t1\tst\t480\t\t6\r\n",
    ["Timmar|7,5|tim|1 250,00|10|25", "Resa|1|st|480||6"],
  ],
  ["words and a price", "Hyra\t9 500,00\nEl\t420", ["Hyra|1||9 500,00||25", "El|1||420||25"]],
  ["a column of words", "Rivning\nMålning", ["Rivning|1||||25", "Målning|1||||25"]],
  ["headings are left out", "Benämning\tAntal\tEnhet\tPris\nSpik\t2\tkg\t90", ["Spik|2|kg|90||25"]],
  ["line ends in quotation marks", '"Dag 1\n""kort"""\t1\tst\t5', ['Dag 1\n"kort"|1|st|5||25']],
  ["an unknown rate is the usual one", "A\t1\tst\t5\t0\tmoms", ["A|1|st|5|0|25"]],
])("%s", (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test("columns begin where they were pasted", () => {
  expect(shown("2\tst\t100\n3\tkg\t50", "quantity")).toEqual(["|2|st|100||25", "|3|kg|50||25"]);
});

test("a rate that is not the usual one stands for itself, as many classes bear it", () => {
  const [food, usual] = linesFrom("Mat\t1\tst\t5\t0\t12\nTid\t1\ttim\t5\t0\t25");
  expect([food?.vatClass, usual?.vatClass]).toEqual(["", "STANDARD"]);
});
