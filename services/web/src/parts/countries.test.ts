import { expect, test } from "vitest";
import { countries, countryName, foundCountries } from "./countries";

test("countries are called by the language of the screen", () => {
  expect(countryName("DE", "sv")).toBe("Tyskland");
  expect(countryName("DE", "en")).toBe("Germany");
  expect(countryName("??", "sv")).toBe("??");
});

test("the nearest come first, then the rest by name, each once", () => {
  const all = countries("sv");
  expect(all.slice(0, 5).map(({ value }) => value)).toEqual(["SE", "NO", "DK", "FI", "AF"]);
  expect(all.slice(-2).map(({ label }) => label)).toEqual(["Österrike", "Östtimor"]);
  expect(new Set(all.map(({ value }) => value)).size).toBe(250);
});

test("what already stands there is never lost", () => {
  expect(countries("sv", "ZZ").at(-1)).toEqual({ value: "ZZ", label: "ZZ" });
  expect(countries("sv", "SE").length).toBe(250);
});

test("a code finds its country before the names that hold the same letters", () => {
  const codes = (typed: string) => foundCountries(countries("sv"), typed).map(({ value }) => value);
  expect(codes("no")[0]).toBe("NO");
  expect(codes(" tysk")).toEqual(["DE"]);
  expect(codes("xyz")).toEqual([]);
});
