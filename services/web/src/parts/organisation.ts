/** What can be said of an organisation number while it is typed; the API has the last word. */
type OrgNumberVerdict =
  | { is: "empty" }
  | { is: "letters" }
  | { is: "length"; digits: number }
  | { is: "digit" }
  | { is: "good"; written: string; kind: OrgKind };

export type OrgKind =
  | "person"
  | "company"
  | "cooperative"
  | "association"
  | "partnership"
  | "other";

const KINDS: Record<string, OrgKind> = {
  "5": "company",
  "7": "cooperative",
  "8": "association",
  "9": "partnership",
};

/** Read an organisation number, or the personal number that a sole trader uses. */
export function readOrgNumber(text: string): OrgNumberVerdict {
  const bare = text.replace(/[\s\u00a0+-]/g, "");
  if (bare === "") return { is: "empty" };
  if (/\D/.test(bare)) return { is: "letters" };
  if (bare.length !== 10 && bare.length !== 12) return { is: "length", digits: bare.length };
  const ten = bare.slice(-10);
  if (!passesLuhn(ten)) return { is: "digit" };
  return { is: "good", written: `${ten.slice(0, 6)}-${ten.slice(6)}`, kind: kindOf(ten) };
}

function kindOf(ten: string): OrgKind {
  // The third digit of a company's number is at least 2, so that it is never a month.
  if (Number(ten[2]) < 2) return "person";
  return KINDS[ten[0] ?? ""] ?? "other";
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
