import { expect, test } from "vitest";
import { weekOf } from "./days";
import { hoursShown, isWholeDay, laned, type Piece, piecesOf, type Timed } from "./placing";

const WEEK = weekOf("2026-11-26");

function job(id: string, beginsAt: string, endsAt: string): Timed {
  return { id, beginsAt, endsAt };
}

function placesOf(...jobs: Timed[]) {
  return [...piecesOf(jobs, WEEK).values()].flat().map(({ item, day, from, to }) => {
    return `${item.id} ${day.slice(8)} ${from}-${to}`;
  });
}

test("a job lies on its day by the clock in Sweden, whatever offset it was told in", () => {
  expect(placesOf(job("a", "2026-11-26T15:30:00Z", "2026-11-26T18:30:00+01:00"))).toEqual([
    "a 26 990-1110",
  ]);
});

test("a night lies on both its days", () => {
  expect(placesOf(job("a", "2026-11-26T22:00:00+01:00", "2026-11-27T06:00:00+01:00"))).toEqual([
    "a 26 1320-1440",
    "a 27 0-360",
  ]);
});

test("what ends at midnight has nothing on the next day", () => {
  const night = job("a", "2026-11-26T18:00:00+01:00", "2026-11-27T00:00:00+01:00");
  const [piece] = piecesOf([night], WEEK).get("2026-11-26") ?? [];
  expect(placesOf(night)).toEqual(["a 26 1080-1440"]);
  expect(piece?.goesOn).toBe(false);
});

test("a long assignment stands above the hours on each of its days, and says that it goes on", () => {
  const long = job("a", "2026-11-24T08:00:00+01:00", "2026-12-10T17:00:00+01:00");
  const placed = piecesOf([long], WEEK);
  const told = WEEK.map((day) => placed.get(day)?.map(isWholeDay));
  expect(told).toEqual([[], [true], [true], [true], [true], [true], [true]]);
  expect(placed.get("2026-11-24")?.[0]).toMatchObject({ isContinued: false, goesOn: true });
  expect(placed.get("2026-11-29")?.[0]).toMatchObject({ isContinued: true, goesOn: true });
});

test("what lies outside of the days is left out", () => {
  expect(placesOf(job("a", "2026-11-30T08:00:00+01:00", "2026-11-30T09:00:00+01:00"))).toEqual([]);
});

function piece(id: string, from: number, to: number): Piece<Timed> {
  return {
    item: job(id, "", ""),
    day: "",
    from,
    to,
    isContinued: false,
    goesOn: false,
    isLong: false,
  };
}

function lanesOf(...pieces: Piece<Timed>[]) {
  return laned(pieces).map(({ item, lane, lanes }) => `${item.id} ${lane}/${lanes}`);
}

test("jobs one after another share the whole width", () => {
  expect(lanesOf(piece("a", 480, 600), piece("b", 600, 720))).toEqual(["a 0/1", "b 0/1"]);
});

test("jobs at the same time stand beside each other, and a free place is taken again", () => {
  const [long, first, second] = [piece("a", 480, 720), piece("b", 480, 540), piece("c", 560, 620)];
  expect(lanesOf(long, first, second)).toEqual(["a 0/2", "b 1/2", "c 1/2"]);
});

test("a short job takes the room that its drawing takes", () => {
  expect(lanesOf(piece("a", 480, 490), piece("b", 500, 560))).toEqual(["a 0/2", "b 1/2"]);
});

test("the hours of an office are always shown, and more where there is work", () => {
  expect(hoursShown([])).toEqual({ first: 7, last: 18 });
  expect(hoursShown([piece("a", 330, 400), piece("b", 0, 1_440)])).toEqual({ first: 5, last: 18 });
  expect(hoursShown([piece("a", 1_300, 1_440)])).toEqual({ first: 7, last: 24 });
});
