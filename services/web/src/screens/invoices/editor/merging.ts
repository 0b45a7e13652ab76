import { type Content, isSame } from "./content";

/** What two people can differ about. Who buys is one matter, and the lines are one: they come as a whole. */
const MATTERS = [
  "buyer",
  "invoiceDate",
  "dueDate",
  "buyerReference",
  "ourReference",
  "locale",
  "note",
  "lines",
] as const;
export type Matter = (typeof MATTERS)[number];
export type Side = "mine" | "theirs";

interface Difference {
  matter: Matter;
  /** Whose change it was, when only one of them changed it. */
  proposed: Side;
  isContested: boolean;
}

/** Where two versions of a draft differ, and whose version each field would take by itself. */
export function differences(base: Content, mine: Content, theirs: Content): Difference[] {
  return MATTERS.filter((matter) => !agrees(matter, mine, theirs)).map((matter) => {
    const isMine = !agrees(matter, base, mine);
    const isTheirs = !agrees(matter, base, theirs);
    return {
      matter,
      proposed: isTheirs && !isMine ? "theirs" : "mine",
      isContested: isMine && isTheirs,
    };
  });
}

/** Their version with those fields of mine that were chosen. */
export function merged(
  mine: Content,
  theirs: Content,
  choices: Partial<Record<Matter, Side>>,
): Content {
  return MATTERS.reduce<Content>(
    (content, matter) => (choices[matter] === "mine" ? taking(matter, mine, content) : content),
    theirs,
  );
}

function agrees(matter: Matter, one: Content, other: Content): boolean {
  return isSame(taking(matter, one, other), other);
}

function taking(matter: Matter, from: Content, into: Content): Content {
  if (matter === "buyer") return { ...into, customer: from.customer, buyer: from.buyer };
  return { ...into, [matter]: from[matter] };
}
