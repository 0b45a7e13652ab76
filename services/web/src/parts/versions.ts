export type Side = "mine" | "theirs";
export type Choices<Field extends string> = Partial<Record<Field, Side>>;

/** What one began from, what one has written, and what somebody else has saved meanwhile. */
export interface Versions<Values> {
  base: Values;
  mine: Values;
  theirs: Values;
}

export interface Difference<Field extends string> {
  field: Field;
  /** Whose change it was, when only one of them changed it. */
  proposed: Side;
  isContested: boolean;
}

/** Where two versions of one thing differ, and whose version each field would take by itself. */
export function differences<Values, Field extends string>(
  fields: readonly Field[],
  agrees: (field: Field, one: Values, other: Values) => boolean,
  { base, mine, theirs }: Versions<Values>,
): Difference<Field>[] {
  return fields
    .filter((field) => !agrees(field, mine, theirs))
    .map((field) => {
      const isMine = !agrees(field, base, mine);
      const isTheirs = !agrees(field, base, theirs);
      return {
        field,
        proposed: isTheirs && !isMine ? "theirs" : "mine",
        isContested: isMine && isTheirs,
      };
    });
}

/** Their version with those fields of mine that were chosen. */
export function merged<Values, Field extends string & keyof Values>(
  { mine, theirs }: Pick<Versions<Values>, "mine" | "theirs">,
  choices: Choices<Field>,
): Values {
  const chosen = (Object.keys(choices) as Field[]).filter((field) => choices[field] === "mine");
  return { ...theirs, ...Object.fromEntries(chosen.map((field) => [field, mine[field]])) };
}
