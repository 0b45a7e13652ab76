import { today } from "@/words/formats";

/** What somebody typed for a day (`2026-11-23`, `20261123`, `261123`, `11-23`) as the API writes it; null if it is no day. */
export function typedDay(text: string, now: string = today()): string | null {
  const bare = text.trim().replace(/[./\s]/g, "-");
  const parts =
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(bare) ??
    /^(\d{2})-?(\d{2})-?(\d{2})$/.exec(bare) ??
    /^()(\d{1,2})-(\d{1,2})$/.exec(bare);
  if (!parts) return null;
  const [, year = "", month = "", day = ""] = parts;
  const whole = `${now.slice(0, 4 - year.length)}${year}`;
  const written = `${whole}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(written) ? written : null;
}

/** Whether a text is a day as the API writes it, and one that the calendar has. */
export function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const at = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(written);
}
