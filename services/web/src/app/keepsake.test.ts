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
  keepsake.forgetOthers("usr_1.soderort");
  expect(keepsake.read("usr_1.norrsken", "a")).toBeNull();
  expect(keepsake.read("usr_1.soderort", "a")).toBe(2);
});

test("another person finds nothing, and nobody what a firm they left had", () => {
  keepsake.keep("zoe@a.se.norrsken", "a", 1);
  keepsake.keep("kim@a.se.norrsken", "a", 2);
  keepsake.keep("kim@a.se.soderort", "a", 3);
  keepsake.rememberFirm("soderort");
  keepsake.forgetStrangers("kim@a.se", ["norrsken"]);
  expect(keepsake.read("zoe@a.se.norrsken", "a")).toBeNull();
  expect(keepsake.read("kim@a.se.soderort", "a")).toBeNull();
  expect(keepsake.read("kim@a.se.norrsken", "a")).toBe(2);
  expect(keepsake.lastFirm()).toBeNull();
});

test("after a log-out nothing is kept any more, whoever goes on writing", () => {
  keepsake.keep("kim@a.se.norrsken", "a", 1);
  keepsake.close();
  keepsake.keep("kim@a.se.norrsken", "a", 2);
  keepsake.rememberFirm("norrsken");
  expect(keepsake.read("kim@a.se.norrsken", "a")).toBeNull();
  expect(keepsake.lastFirm()).toBeNull();
});
