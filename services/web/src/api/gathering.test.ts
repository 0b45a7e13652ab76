import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gathered } from "./gathering";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("the first call acts at once, a burst after it acts once more", () => {
  const act = vi.fn();
  const call = gathered(act, 100);
  for (let time = 0; time < 50; time++) call();
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(100);
  expect(act).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1_000);
  expect(act).toHaveBeenCalledTimes(2);
});

test("what was cancelled does not act", () => {
  const act = vi.fn();
  const call = gathered(act, 100);
  call();
  call();
  call.cancel();
  vi.advanceTimersByTime(1_000);
  expect(act).toHaveBeenCalledTimes(1);
});
