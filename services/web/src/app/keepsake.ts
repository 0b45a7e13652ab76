const PREFIX = "reskontra.kept.";
const LAST_FIRM = "reskontra.lastFirm";
let isClosed = false;

/**
 * What survives a reload and nothing else: half-written forms of one person in one firm, in this tab
 * alone. Gone when the firm is switched, when the person logs out, and when the tab is closed.
 */
export const keepsake = {
  read<Kept>(owner: string, name: string): Kept | null {
    try {
      const text = sessionStorage.getItem(`${PREFIX}${owner}.${name}`);
      return text ? (JSON.parse(text) as Kept) : null;
    } catch {
      return null;
    }
  },

  keep(owner: string, name: string, value: unknown): void {
    if (isClosed) return;
    try {
      sessionStorage.setItem(`${PREFIX}${owner}.${name}`, JSON.stringify(value));
    } catch {
      // A full or forbidden storage costs the convenience, not the work on the screen.
    }
  },

  forget(owner: string, name: string): void {
    sessionStorage.removeItem(`${PREFIX}${owner}.${name}`);
  },

  /** Forget what belongs to anybody else than `owner`. */
  forgetOthers(owner: string): void {
    forgetUnless((key) => key.startsWith(`${PREFIX}${owner}.`));
  },

  /** Forget what belongs to another person, or to a firm that the person is not in. */
  forgetStrangers(email: string, slugs: readonly string[]): void {
    forgetUnless((key) => slugs.some((slug) => key.startsWith(`${PREFIX}${email}.${slug}.`)));
    const last = sessionStorage.getItem(LAST_FIRM);
    if (last && !slugs.includes(last)) sessionStorage.removeItem(LAST_FIRM);
  },

  /** Forget everything, and keep nothing more until the page is loaded anew. */
  close(): void {
    isClosed = true;
    forgetUnless(() => false);
    sessionStorage.removeItem(LAST_FIRM);
  },

  lastFirm: (): string | null => sessionStorage.getItem(LAST_FIRM),

  rememberFirm(slug: string): void {
    if (!isClosed) sessionStorage.setItem(LAST_FIRM, slug);
  },
};

function forgetUnless(isKept: (key: string) => boolean): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX) && !isKept(key)) sessionStorage.removeItem(key);
  }
}
