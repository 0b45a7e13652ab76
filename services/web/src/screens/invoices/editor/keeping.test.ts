import { expect, test } from "vitest";
import { emptyContent } from "./content";
import { draftName, isUnsaved, type Kept, savedOver, undone } from "./keeping";

const begun = emptyContent();
const kept: Kept = { content: { ...begun, note: "Tack" }, base: null, idempotencyKey: "key" };
const base = { id: "inv_1", version: 1, content: kept.content };

test("what is written while the first save is on its way stays, and is not saved yet", () => {
  const writtenOn = { ...kept, content: { ...kept.content, note: "Tack för ordern" } };
  const saved = savedOver(writtenOn, base);
  expect(saved.content.note).toBe("Tack för ordern");
  expect(isUnsaved(saved, begun)).toBe(true);
});

test("a form in which nothing was written meanwhile is saved", () => {
  expect(isUnsaved(savedOver(kept, base), begun)).toBe(false);
});

test("undoing goes back to what was saved last, and to the beginning when nothing was", () => {
  const writtenOn = { ...savedOver(kept, base), content: { ...begun, note: "Nej" } };
  expect(undone(writtenOn, begun).content.note).toBe("Tack");
  expect(undone(kept, begun).content).toEqual(begun);
});

test("a draft is kept under a name of its own, wherever it was begun", () => {
  expect(draftName("inv_1")).toBe("invoice.inv_1");
});
