const MOST_BYTES = 2_000_000;
export const KINDS: readonly string[] = ["image/png", "image/jpeg", "image/svg+xml"];

/** Why a picture cannot be sent: `insecure` is a page that a browser lets reckon no digest, `differs` a file that is not what it says. */
export type PictureProblem = "kind" | "size" | "empty" | "insecure" | "differs";

/** Why a file cannot be the logo, as far as can be told without opening it. */
export function problemOf(file: { type: string; size: number }): PictureProblem | null {
  if (!KINDS.includes(file.type)) return "kind";
  if (file.size === 0) return "empty";
  if (file.size > MOST_BYTES) return "size";
  return crypto.subtle ? null : "insecure";
}

/** The digest that the API wants to see before the bytes. */
export async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The way to a file of the API's on our own origin, wherever the API believes that it stands. */
export function wayTo(url: string): string {
  return new URL(url, location.origin).pathname;
}
