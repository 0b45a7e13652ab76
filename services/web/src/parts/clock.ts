/**
 * What somebody typed as a time of day (`17`, `1730`, `17.30`, `17:30`) as the API writes it; null if it is none.
 * Midnight at the end of a day may be written `24`.
 */
export function typedClock(text: string): string | null {
  const parts = /^(\d{1,2})[:.]?(\d{2})?$/.exec(text.trim());
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return `${String(hour % 24).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
