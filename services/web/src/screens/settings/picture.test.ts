import { expect, test, vi } from "vitest";
import { problemOf, sha256Of } from "./picture";

test.each([
  [{ type: "image/png", size: 1 }, null],
  [{ type: "image/svg+xml", size: 2_000_000 }, null],
  [{ type: "image/webp", size: 1 }, "kind"],
  [{ type: "image/png", size: 0 }, "empty"],
  [{ type: "image/jpeg", size: 2_000_001 }, "size"],
])("%j: %s", (file, problem) => {
  expect(problemOf(file)).toBe(problem);
});

test("a page that came unencrypted from another machine can send no picture, and says so", () => {
  vi.stubGlobal("crypto", {});
  expect(problemOf({ type: "image/png", size: 1 })).toBe("insecure");
  vi.unstubAllGlobals();
});

test("the digest is written as the API reads it", async () => {
  const bytes = new TextEncoder().encode("abc").buffer as ArrayBuffer;
  expect(await sha256Of(bytes)).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});
