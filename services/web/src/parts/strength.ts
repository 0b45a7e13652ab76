/** How short a password may be; the API has the last word. */
export const SHORTEST_PASSWORD = 8;

export type Strength = "short" | "weak" | "fair" | "good" | "strong";

const COMMON =
  /^(password|lösenord|losenord|qwerty|asdfgh|abc123|abcdef|letmein|hejhej|sommar|vinter|iloveyou|welcome)/;

/** How hard a password is to guess: mostly its length, less what is told of the person or follows a pattern. */
export function strengthOf(password: string, known: readonly string[] = []): Strength {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return "short";
  const worth = spread(withoutKnown(password.toLowerCase(), known)) + kinds(password);
  if (COMMON.test(password.toLowerCase()) || worth < 9) return "weak";
  if (worth < 12) return "fair";
  return worth < 16 ? "good" : "strong";
}

/** What is easily guessed counts as one character. */
function withoutKnown(password: string, known: readonly string[]): string {
  return known
    .flatMap((each) => each.toLowerCase().split(/[\s@.,_-]+/))
    .filter((word) => word.length > 2)
    .reduce((left, word) => left.replaceAll(word, "·"), password);
}

/** The length, where repeated and counted-up characters (aaa, 123) count once. */
function spread(text: string): number {
  const codes = [...text].map((each) => each.codePointAt(0) ?? 0);
  const steps = codes.map((code, index) => code - (codes[index - 1] ?? Number.NaN));
  const idle = steps.filter(
    (step, index) => Math.abs(step) <= 1 && step === (steps[index - 1] ?? step),
  );
  return codes.length - idle.length;
}

function kinds(password: string): number {
  return [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(password)).length;
}
