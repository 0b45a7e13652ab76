const MOST_BYTES = 2_000_000;
export const KINDS: readonly string[] = ["image/png", "image/jpeg", "image/svg+xml"];

export type PictureProblem = "kind" | "size" | "empty";

/** Why a file cannot be the logo, as far as can be told without opening it. */
export function problemOf(file: { type: string; size: number }): PictureProblem | null {
  if (!KINDS.includes(file.type)) return "kind";
  if (file.size === 0) return "empty";
  return file.size > MOST_BYTES ? "size" : null;
}
