import { beforeEach, expect, test, vi } from "vitest";
import { keepsake } from "./keepsake";

beforeEach(() => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
      Object.assign(storage, { [key]: value });
    },
    removeItem: (key: string) => {
      kept.delete(key);
      delete (storage as Record<string, unknown>)[key];
    },
  };
  vi.stubGlobal("sessionStorage", storage);
});

test("what is half written is there again, for its owner alone", () => {
  keepsake.keep("usr_1.norrsken", "invoice.new", { note: "Tack" });
  expect(keepsake.read("usr_1.norrsken", "invoice.new")).toEqual({ note: "Tack" });
  expect(keepsake.read("usr_1.soderort", "invoice.new")).toBeNull();
});

test("another firm's work is forgotten on a switch, one's own is not", () => {
  keepsake.keep("usr_1.norrsken", "a", 1);
  keepsake.keep("usr_1.soderort", "a", 2);
  keepsake.forgetAll("usr_1.soderort");
  expect(keepsake.read("usr_1.norrsken", "a")).toBeNull();
  expect(keepsake.read("usr_1.soderort", "a")).toBe(2);
});
