import { expect, test } from "vitest";
import { currencyName } from "./currencies";

test("a currency is named in the reader's language", () => {
  expect(currencyName("EUR", "sv")).toBe("euro");
  expect(currencyName("SEK", "sv")).toBe("svensk krona");
  expect(currencyName("SEK", "en")).toBe("Swedish Krona");
});
