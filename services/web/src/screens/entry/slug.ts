const LONGEST = 40;
const FORMS = /\s+(ab|aktiebolag|hb|handelsbolag|kb|kommanditbolag|ek\.? ?för\.?|\(publ\))$/i;
const LETTERS: Record<string, string> = { æ: "ae", ø: "o", ß: "ss", đ: "d", ł: "l" };

/** What a firm may be called in addresses, from its name: `Nordan Konsult AB` → `nordan-konsult`. */
export function slugOf(name: string): string {
  const bare = name
    .trim()
    .replace(/\s*\(publ\)$/i, "")
    .replace(FORMS, "")
    .toLowerCase();
  return cut(
    bare
      .replace(/[æøßđł]/g, (letter) => LETTERS[letter] ?? "")
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/&/g, " och ")
      .replace(/[^a-z0-9]+/g, "-"),
  );
}

/** The next one to try when a name is taken: `nordan` → `nordan-2` → `nordan-3`. */
export function nextSlug(slug: string): string {
  const [, stem = slug, count] = /^(.*?)(?:-(\d{1,3}))?$/.exec(slug) ?? [];
  const tail = `-${Number(count ?? "1") + 1}`;
  return `${cut(stem, LONGEST - tail.length)}${tail}`;
}

function cut(text: string, longest = LONGEST): string {
  return text.slice(0, longest + (text.startsWith("-") ? 1 : 0)).replace(/^-+|-+$/g, "");
}
