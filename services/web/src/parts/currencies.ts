const names = new Map<string, Intl.DisplayNames>();

/** What a currency is called in the reader's language: `amerikansk dollar`. */
export function currencyName(code: string, locale: string): string {
  const known = names.get(locale) ?? new Intl.DisplayNames([locale], { type: "currency" });
  names.set(locale, known);
  return known.of(code) ?? code;
}
