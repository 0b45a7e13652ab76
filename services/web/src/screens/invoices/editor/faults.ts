import { type Adjustment, isBlank, sizeOf } from "./adjustments";
import { isEmpty, type Line, unreadable } from "./lines";

/** What is wrong with a discount or a charge while it is being written. */
export function problemsOfAdjustment(
  each: Adjustment,
  problems: Readonly<Record<string, string>>,
  noNumber: string,
) {
  if (isBlank(each)) return {};
  if (each.size.trim() !== "" && sizeOf(each) === null) return { size: noNumber };
  return toldOf(each.key, problems);
}

/** What is wrong with a line while it is being written: what cannot be read, and what the API says. */
export function problemsOf(
  line: Line,
  problems: Readonly<Record<string, string>>,
  noNumber: string,
) {
  if (isEmpty(line)) return {};
  const unread = unreadable(line).filter((cell) => line[cell].trim() !== "");
  if (unread.length > 0) return Object.fromEntries(unread.map((cell) => [cell, noNumber]));
  return toldOf(line.key, problems);
}

function toldOf(key: string, problems: Readonly<Record<string, string>>) {
  const start = `${key}.`;
  const told = Object.entries(problems).filter(([path]) => path.startsWith(start));
  return Object.fromEntries(told.map(([path, message]) => [path.slice(start.length), message]));
}
