/** What a list is ordered by, and whether it falls: in the address `due` or `-due`. */
export interface Order<Field extends string> {
  field: Field;
  isFalling: boolean;
}

/** What the address says that a list is ordered by; what it does not know is the standard order. */
export function orderOf<Field extends string>(
  said: string | undefined,
  fields: Readonly<Record<string, Field>>,
  standard: Order<Field>,
): Order<Field> {
  const isFalling = said?.startsWith("-") ?? false;
  const field = fields[said?.slice(isFalling ? 1 : 0) ?? ""];
  return field ? { field, isFalling } : standard;
}

/** The order in the API's words. */
export function orderBy<Field extends string>({ field, isFalling }: Order<Field>) {
  return [{ field, direction: isFalling ? ("DESC" as const) : ("ASC" as const) }];
}

/** What the address says after a click on a column's head: the other way round if it was that column's already. */
export function orderAfter<Field extends string>(
  name: string,
  field: Field,
  now: Order<Field>,
  isFallingFirst: boolean,
): string {
  const isFalling = now.field === field ? !now.isFalling : isFallingFirst;
  return isFalling ? `-${name}` : name;
}

/** How a column tells that the list is ordered by it. */
export function sortedBy<Field extends string>(
  field: Field,
  now: Order<Field>,
): "ascending" | "descending" | undefined {
  if (now.field !== field) return undefined;
  return now.isFalling ? "descending" : "ascending";
}
