import { expect, test } from "vitest";
import { problemOf } from "./picture";

test.each([
  [{ type: "image/png", size: 1 }, null],
  [{ type: "image/svg+xml", size: 2_000_000 }, null],
  [{ type: "image/webp", size: 1 }, "kind"],
  [{ type: "image/png", size: 0 }, "empty"],
  [{ type: "image/jpeg", size: 2_000_001 }, "size"],
])("%j: %s", (file, problem) => {
  expect(problemOf(file)).toBe(problem);
});
