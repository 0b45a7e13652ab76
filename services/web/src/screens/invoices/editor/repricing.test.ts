import { expect, it } from "vitest";
import { type Line, newLine } from "./lines";
import { isLeft, repriced, type Turn, turned } from "./repricing";

const price = {
  priceFor: {
    price: { articleId: "art_1", unitPrice: "80.00", grossPrice: "100.00", vatRate: "25" },
    problems: [],
  },
} as unknown as Parameters<typeof repriced>[1];

it("finds the price with VAT, and back", () => {
  const line = newLine({ articleId: "art_1", unitPrice: "80" });
  const gross = repriced(line, price, true);
  expect(gross.unitPrice).toBe("100");
  expect(repriced(gross, price, false).unitPrice).toBe("80");
});

it("leaves what somebody has written", () => {
  const line = newLine({ articleId: "art_1", unitPrice: "75" });
  expect(repriced(line, price, true).unitPrice).toBe("75");
});

it("leaves a line that sells something else meanwhile", () => {
  const line = newLine({ articleId: "art_2", unitPrice: "80" });
  expect(repriced(line, price, true).unitPrice).toBe("80");
});

/** A turn over lines that stand in a form, as far as it has come. */
function turning(lines: Line[], turn: Partial<Turn>) {
  const form = { lines };
  const change: Turn["change"] = (turn) => {
    form.lines = turn(form.lines);
  };
  const whole = { isGross: true, ask: async () => price, isLatest: () => true, change, ...turn };
  return { form, lost: turned(lines, whole) };
}

it("turns every line at the price that was found", async () => {
  const line = newLine({ articleId: "art_1", unitPrice: "80" });
  const { form, lost } = turning([line], {});
  expect(await lost).toEqual([]);
  expect(form.lines.map(({ unitPrice }) => unitPrice)).toEqual(["100"]);
});

it("leaves the answer to a turn that another came after", async () => {
  const line = newLine({ articleId: "art_1", unitPrice: "80" });
  const { form, lost } = turning([line], { isLatest: () => false });
  expect(await lost).toEqual([]);
  expect(form.lines).toEqual([line]);
});

it.each([undefined, { priceFor: { price: null, problems: [] } }, { priceFor: null }] as unknown as (
  | typeof price
  | undefined
)[])("gives the lines without an answer: %j", async (answer) => {
  const line = newLine({ articleId: "art_1", unitPrice: "80" });
  const { form, lost } = turning([line], { ask: async () => answer });
  expect(await lost).toEqual([line]);
  expect(form.lines).toEqual([line]);
});

it("marks a line as long as it stands at the price that was not found again", () => {
  const line = newLine({ articleId: "art_1", unitPrice: "80" });
  const left = { isGross: true, prices: new Map([[line.key, "80"]]) };
  expect(isLeft(line, left, true)).toBe(true);
  expect(isLeft(line, left, false)).toBe(false);
  expect(isLeft({ ...line, unitPrice: "100" }, left, true)).toBe(false);
  expect(isLeft(newLine({ unitPrice: "80" }), left, true)).toBe(false);
  expect(isLeft(line, null, null)).toBe(false);
});
