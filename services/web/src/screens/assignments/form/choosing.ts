/** Chosen by hand: no agreement, or nobody in particular. */
export const NONE = "none";

interface Agreed {
  id: string;
  validFrom: string;
  validTo?: string | null;
}

interface Person {
  id?: string | null;
  roles: readonly string[];
}

/** The agreements that hold on the day of the work. */
export function inForce<Each extends Agreed>(agreements: readonly Each[], day: string): Each[] {
  return agreements.filter(
    ({ validFrom, validTo }) => !day || (validFrom <= day && (!validTo || day <= validTo)),
  );
}

/** Who is asked first whether they ordered: whose role it is, or everybody if it is nobody's. */
export function orderersAmong<Each extends Person>(contacts: readonly Each[]): Each[] {
  const known = contacts.filter(({ id }) => id);
  const ordering = known.filter(({ roles }) => roles.includes("ORDERS"));
  return ordering.length > 0 ? ordering : known;
}

/** What needs no choosing: the only one there is, or none where there is none. */
export function obvious(choices: readonly { id?: string | null }[]): string {
  if (choices.length === 0) return NONE;
  return choices.length === 1 ? (choices[0]?.id ?? "") : "";
}

/** What a choice means to the API. */
export function chosenId(choice: string): string | null {
  return choice === "" || choice === NONE ? null : choice;
}
