import type { SubscriptionForwarder } from "@urql/core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connection } from "./connection";
import { watch } from "./live";
import type { Sink, Transport } from "./transports";

const opened: { sink: Sink; stop: () => void }[] = [];
const windows = new EventTarget();

vi.mock("./transports", () => {
  const open: Transport = (_url, _payload, sink) => {
    // As the libraries do it: what is stopped says that it is complete.
    const stop = vi.fn(() => sink.complete());
    opened.push({ sink, stop });
    return stop;
  };
  return { transport: () => open };
});

type Asked = Parameters<SubscriptionForwarder>[0];
const asked = { query: "", variables: {} } as Asked;
const observer = { next: vi.fn(), error: vi.fn(), complete: vi.fn() };
const LONG = 20_000;

beforeEach(() => {
  opened.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal("window", windows);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("what has been stopped is heard no more: one break opens one new stream", () => {
  const stop = watch("/t/norrsken/graphql", asked, observer);
  opened[0]?.sink.opened();
  windows.dispatchEvent(new Event("offline"));
  expect(connection.isLive).toBe(false);
  vi.advanceTimersByTime(LONG);
  expect(opened.length).toBe(2);
  opened[1]?.sink.opened();
  opened[0]?.sink.error(new Error("late"));
  vi.advanceTimersByTime(LONG);
  expect([opened.length, connection.isLive]).toEqual([2, true]);
  stop();
});

test("a network that comes back opens what waits, and leaves alone what is open", () => {
  const stops = ["norrsken", "soderort"].map((slug) =>
    watch(`/t/${slug}/graphql`, asked, observer),
  );
  opened[0]?.sink.error(new Error("broken"));
  vi.advanceTimersByTime(LONG);
  expect(opened.length).toBe(3);
  opened[2]?.sink.opened();
  opened[1]?.sink.error(new Error("broken"));
  windows.dispatchEvent(new Event("online"));
  expect(opened.length).toBe(4);
  expect(opened[2]?.stop).not.toHaveBeenCalled();
  for (const stop of stops) stop();
  expect(opened.slice(2).map(({ stop }) => vi.mocked(stop).mock.calls.length)).toEqual([1, 1]);
});

const REFUSED = { message: "", extensions: { code: "FORBIDDEN" } };

test.each([
  ["a socket that is closed to them", { code: 4403 }],
  ["a refused operation", [REFUSED]],
])("who may not be here is told so as an answer, and asks no more: %s", (_, reason) => {
  observer.next.mockClear();
  watch("/t/norrsken/graphql", asked, observer);
  opened[0]?.sink.error(reason);
  vi.advanceTimersByTime(LONG);
  expect(observer.next.mock.calls).toEqual([[{ errors: [REFUSED] }]]);
  expect(opened.length).toBe(1);
});
