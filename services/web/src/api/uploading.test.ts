import { expect, test, vi } from "vitest";
import { isAbleToSend, sha256Of } from "./uploading";

test("a page that came unencrypted from another machine can send no file", () => {
  expect(isAbleToSend()).toBe(true);
  vi.stubGlobal("crypto", {});
  expect(isAbleToSend()).toBe(false);
  vi.unstubAllGlobals();
});

test("the digest is written as the API reads it", async () => {
  const bytes = new TextEncoder().encode("abc").buffer as ArrayBuffer;
  expect(await sha256Of(bytes)).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});
