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

/** The address's question with some of it changed; what is empty is left out. */
export function searchWith<Search extends object>(
  before: Search,
  changes: { [Name in keyof Search]?: string | undefined },
): Search {
  const all = Object.entries({ ...before, ...changes });
  return Object.fromEntries(all.filter(([, value]) => value)) as Search;
}
