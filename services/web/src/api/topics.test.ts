import { expect, test, vi } from "vitest";
import { Topics } from "./topics";

test("a listener hears once of a change that touches two of its topics", () => {
  const topics = new Topics();
  const heard = vi.fn();
  topics.watch(["invoice", "customer"], heard);
  topics.tell(["invoice", "customer"]);
  expect(heard).toHaveBeenCalledTimes(1);
});

test("who has gone hears no more, and others go on hearing", () => {
  const topics = new Topics();
  const [gone, there] = [vi.fn(), vi.fn()];
  topics.watch(["invoice"], gone)();
  topics.watch(["invoice"], there);
  topics.tell(["invoice"]);
  expect([gone.mock.calls.length, there.mock.calls.length]).toEqual([0, 1]);
});

test("when all is to be asked anew each hears once, whatever it listens to", () => {
  const topics = new Topics();
  const [heard, other] = [vi.fn(), vi.fn()];
  topics.watch(["invoice", "customer"], heard);
  topics.watch(["job"], other);
  topics.tellAll();
  expect([heard.mock.calls.length, other.mock.calls.length]).toEqual([1, 1]);
});
