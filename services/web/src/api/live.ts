import type { SubscriptionForwarder } from "@urql/core";
import { createClient as createSse } from "graphql-sse";
import { createClient as createWs, type Client as SocketClient } from "graphql-ws";
import { headers } from "./client";
import { connection } from "./connection";
import { waitBefore } from "./patience";
import { ticket } from "./ticket";

interface Payload {
  documentId: string;
  variables: Record<string, unknown>;
}
interface Answer {
  data?: Record<string, unknown> | null;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}
interface Sink {
  next: (answer: Answer) => void;
  error: (reason: unknown) => void;
  complete: () => void;
}
type Transport = (url: string, payload: Payload, sink: Sink) => () => void;

/** Codes after which asking again would be asking in vain. */
const FINAL = new Set([
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "BAD_USER_INPUT",
  "DOCUMENT_NOT_FOUND",
]);

type Asked = Parameters<SubscriptionForwarder>[0];
type Observer = Parameters<ReturnType<SubscriptionForwarder>["subscribe"]>[0];

/**
 * Watch something for as long as anybody looks: after each break go on from the last cursor that was
 * seen, so that nothing is missed and nothing comes twice. Gives the way to stop.
 */
export function watch(url: string, asked: Asked, observer: Observer): () => void {
  const documentId = "documentId" in asked ? String(asked.documentId) : "";
  const payload = { documentId, variables: { ...asked.variables } };
  const watching = new Watch(url, payload, observer as unknown as Sink);
  watching.begin();
  return () => watching.end();
}

class Watch {
  #stop: () => void = () => {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;
  #isOver = false;
  readonly #mark = Symbol();

  constructor(
    readonly url: string,
    readonly payload: Payload,
    readonly sink: Sink,
  ) {}

  begin = (): void => {
    if (this.#isOver) return;
    window.addEventListener("online", this.#atOnce);
    this.#stop = transport()(this.url, this.payload, {
      next: (answer) => this.#next(answer),
      error: (reason) => this.#again(reason),
      complete: () => this.#again(null),
    });
  };

  end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    window.removeEventListener("online", this.#atOnce);
    connection.forget(this.#mark);
    this.#stop();
  }

  #next(answer: Answer): void {
    const code = answer.errors?.[0]?.extensions?.code;
    if (typeof code === "string" && !FINAL.has(code)) {
      this.#again(code);
      return;
    }
    const cursor = cursorIn(answer.data);
    if (cursor) this.payload.variables.after = cursor;
    this.#tries = 0;
    connection.mark(this.#mark, true);
    this.sink.next(answer);
    if (typeof code === "string") this.end();
  }

  #again(reason: unknown): void {
    if (this.#isOver) return;
    this.#stop();
    if (isFinal(reason)) {
      this.sink.error(reason);
      this.end();
      return;
    }
    // A stream that merely reached its age comes back at once; only a failure is worth telling.
    if (reason !== null || this.#tries > 0) connection.mark(this.#mark, false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.begin, waitBefore(this.#tries++));
  }

  readonly #atOnce = (): void => {
    if (this.#timer === undefined || connection.isLive) return;
    clearTimeout(this.#timer);
    this.#tries = 0;
    this.begin();
  };
}

const overSse: Transport = (url, payload, sink) => {
  const client = createSse({ url, headers, credentials: "same-origin", retryAttempts: 0 });
  const stop = client.subscribe(payload as never, sink as never);
  return () => {
    stop();
    client.dispose();
  };
};

const sockets = new Map<string, SocketClient>();

/** One socket for each firm, opened with the first question and closed with the last. */
function socketTo(url: string): SocketClient {
  const known = sockets.get(url);
  if (known) return known;
  const client = createWs({
    url: new URL(url, location.href.replace(/^http/, "ws")).href,
    connectionParams: async () => ({ ticket: await ticket() }),
    retryAttempts: 0,
    lazy: true,
  });
  sockets.set(url, client);
  return client;
}

const overSocket: Transport = (url, payload, sink) =>
  // The library demands a text; the API looks at the id alone.
  socketTo(url).subscribe({ query: "", ...payload } as never, sink as never);

/** Over HTTP/1.1 a browser opens six streams to a house in all: there a socket is kinder to the other tabs. */
function transport(): Transport {
  const entry = performance.getEntriesByType("navigation")[0] as
    | PerformanceNavigationTiming
    | undefined;
  return entry?.nextHopProtocol === "http/1.1" ? overSocket : overSse;
}

function cursorIn(data: Record<string, unknown> | null | undefined): string | null {
  const item = data ? Object.values(data)[0] : null;
  const cursor = item && typeof item === "object" && "cursor" in item ? item.cursor : null;
  return typeof cursor === "string" ? cursor : null;
}

function isFinal(reason: unknown): boolean {
  const told = Array.isArray(reason)
    ? (reason[0] as { extensions?: { code?: string } })?.extensions?.code
    : null;
  if (told) return FINAL.has(told);
  const closed = reason as { code?: number } | null;
  return closed?.code === 4403;
}
