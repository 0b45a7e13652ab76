/**
 * What somebody typed, inside of a sentence. A value that stands in the sentence itself is read as part of its
 * markup; what a component says is never read.
 */
export function Verbatim({ text }: { text: string | number | null | undefined }) {
  return text;
}
