import { instant } from "@/words/formats";
import { dayPlus } from "./days";

/** Something that goes on between two instants. */
export interface Timed {
  id: string;
  beginsAt: string;
  endsAt: string;
}

/** The part of something that lies on one day, by the clock on the wall. */
export interface Piece<Item extends Timed> {
  item: Item;
  day: string;
  /** Minutes after midnight; the end of the day is 1440. */
  from: number;
  to: number;
  /** Whether it was going on before, and goes on after this day. */
  isContinued: boolean;
  goesOn: boolean;
  /** Whether it is more than one turn of work: such things have no hours of a day. */
  isLong: boolean;
}

/** A piece with its place beside others at the same time. */
export interface Laned<Item extends Timed> extends Piece<Item> {
  lane: number;
  lanes: number;
}

const DAY_MINUTES = 1_440;
const LONGEST_TURN = 24 * 3_600_000;
/** What is shorter is drawn as if it took this long, so that it can be read. */
export const LEAST_MINUTES = 45;

/** What lies on each of some days; what goes on for longer than a day lies on each of its days. */
export function piecesOf<Item extends Timed>(
  items: readonly Item[],
  days: readonly string[],
): Map<string, Piece<Item>[]> {
  const placed = new Map<string, Piece<Item>[]>(days.map((day) => [day, []]));
  for (const item of items) {
    const [begins, ends] = [onWall(item.beginsAt), onWall(item.endsAt)];
    const isLong = Date.parse(item.endsAt) - Date.parse(item.beginsAt) > LONGEST_TURN;
    for (const day of days) {
      if (day < begins.day || day > lastDay(ends)) continue;
      const isContinued = begins.day < day;
      const goesOn = ends.day > dayPlus(day, 1) || (ends.day > day && ends.minute > 0);
      const from = isContinued ? 0 : begins.minute;
      const to = ends.day > day ? DAY_MINUTES : ends.minute;
      placed.get(day)?.push({ item, day, from, to, isContinued, goesOn, isLong });
    }
  }
  for (const pieces of placed.values()) pieces.sort(byTime);
  return placed;
}

/** Whether a piece stands above the hours: it takes the whole day, or is a part of something long. */
export function isWholeDay({ from, to, isLong }: Piece<Timed>): boolean {
  return isLong || (from === 0 && to === DAY_MINUTES);
}

/** Places beside each other for what goes on at the same time: as few as each cluster needs. */
export function laned<Item extends Timed>(pieces: readonly Piece<Item>[]): Laned<Item>[] {
  const done: Laned<Item>[] = [];
  let cluster: Laned<Item>[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const each of cluster) each.lanes = ends.length;
    done.push(...cluster);
    cluster = [];
    ends = [];
  };
  for (const piece of [...pieces].sort(byTime)) {
    if (ends.every((end) => end <= piece.from)) close();
    const free = ends.findIndex((end) => end <= piece.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = drawnEnd(piece);
    cluster.push({ ...piece, lane, lanes: 0 });
  }
  close();
  return done;
}

/** The hours that a week has to show: those of an office, and as many more as its work needs. */
export function hoursShown(pieces: readonly Piece<Timed>[]): { first: number; last: number } {
  const hours = pieces.filter((piece) => !isWholeDay(piece));
  return {
    first: Math.floor(Math.min(7 * 60, ...hours.map(({ from }) => from)) / 60),
    last: Math.ceil(Math.max(18 * 60, ...hours.map(drawnEnd)) / 60),
  };
}

/** Where the drawing of a piece ends. */
export function drawnEnd({ from, to }: Piece<Timed>): number {
  return Math.min(DAY_MINUTES, Math.max(to, from + LEAST_MINUTES));
}

function byTime(one: Piece<Timed>, other: Piece<Timed>): number {
  return one.from - other.from || other.to - one.to || (one.item.id < other.item.id ? -1 : 1);
}

function onWall(at: string): { day: string; minute: number } {
  const [day = "", clock = ""] = instant(at).split(" ");
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return { day, minute: hour * 60 + minute };
}

/** What ends at midnight ends on the day before. */
function lastDay({ day, minute }: { day: string; minute: number }): string {
  return minute === 0 ? dayPlus(day, -1) : day;
}
