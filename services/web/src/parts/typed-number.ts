import { typedDecimal } from "@/words/formats";
import { currentLanguage } from "@/words/language";

/** A number as the API writes it; what is none stays as it was typed, for the API to point out. */
export function decimalOf(text: string): string {
  return typedDecimal(text) ?? text;
}

/** A number of the API as somebody here would type it, without needless zeros. */
export function typed(value: string): string {
  const tidy = value.includes(".") ? value.replace(/\.?0+$/, "") : value;
  return tidy.replace(".", currentLanguage() === "sv" ? "," : ".");
}
