/** A text as people search for it: without case, accents and hyphens, so that `akeri` finds `Åkeri`. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}\-–]/gu, "")
    .toLocaleLowerCase("sv")
    .trim();
}

/** Whether every word that is asked for begins a word of the text. */
export function matches(text: string, asked: string): boolean {
  const words = folded(text).split(/\s+/);
  return folded(asked)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}
