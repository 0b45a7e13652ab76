import { expect, test } from "vitest";
import { nextSlug, slugOf } from "./slug";

test.each([
  ["Nordan Konsult AB", "nordan-konsult"],
  ["Åkes Måleri & Golv i Ör HB", "akes-maleri-och-golv-i-or"],
  ["Café Lune", "cafe-lune"],
  ["  Smørrebrød, Köpenhamn  ", "smorrebrod-kopenhamn"],
  ["Volvo AB (publ)", "volvo"],
  ["--", ""],
  [
    "Ett mycket långt namn som aldrig vill ta slut alls AB",
    "ett-mycket-langt-namn-som-aldrig-vill-ta",
  ],
])("%j becomes %j", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test.each([
  ["nordan", "nordan-2"],
  ["nordan-2", "nordan-3"],
  ["a".repeat(40), `${"a".repeat(38)}-2`],
])("after %j comes %j", (slug, next) => {
  expect(nextSlug(slug)).toBe(next);
});
