/** One text of the address's question, if it is a text. */
export function text<Name extends string>(
  search: Record<string, unknown>,
  ...names: Name[]
): Partial<Record<Name, string>> {
  const given = names.filter((name) => search[name] !== undefined && search[name] !== "");
  return Object.fromEntries(given.map((name) => [name, String(search[name])])) as Partial<
    Record<Name, string>
  >;
}
