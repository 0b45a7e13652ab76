import { createClient as createSse } from "graphql-sse";
import { createClient as createWs, type Client as SocketClient } from "graphql-ws";
import { headers } from "./client";
import { ticket } from "./ticket";

export interface Payload {
  documentId: string;
  variables: Record<string, unknown>;
}
type Data = Record<string, unknown>;
export interface Answer {
  data?: Data | null;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}
export interface Sink {
  /** The way is open, whether or not there is news. */
  opened: () => void;
  next: (answer: Answer) => void;
  error: (reason: unknown) => void;
  complete: () => void;
}
export type Transport = (url: string, payload: Payload, sink: Sink) => () => void;

const TRIES_WITH_EACH = 3;
/** The server shows that it lives every fifteen seconds. */
const SILENCE = 40_000;
const PING_EVERY = 15_000;
const PONG_WITHIN = 5_000;

/**
 * Over HTTP/1.1 a browser opens six streams to a house in all: there a socket is kinder to the other
 * tabs. What stands between may let through only one of the two, so after some tries comes the other.
 */
export function transport(tries: number): Transport {
  const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const order =
    page?.nextHopProtocol === "http/1.1" ? [overSocket, overSse] : [overSse, overSocket];
  return order[Math.floor(tries / TRIES_WITH_EACH) % order.length] ?? overSocket;
}

const overSse: Transport = (url, payload, sink) => {
  const client = createSse({
    url,
    headers,
    credentials: "same-origin",
    retryAttempts: 0,
    fetchFn: fetchThatSpeaks,
    on: { connected: sink.opened },
  });
  const stop = client.subscribe<Data>(payload as never, sink);
  return () => {
    stop();
    client.dispose();
  };
};

/** A stream on which nothing comes, not even a heartbeat, is dead, whatever the browser believes. */
async function fetchThatSpeaks(input: RequestInfo, init: RequestInit): Promise<Response> {
  const answer = await fetch(input, init);
  if (!answer.body) return answer;
  let timer: ReturnType<typeof setTimeout>;
  const watched = new TransformStream<Uint8Array, Uint8Array>({
    start: (controller) => {
      timer = setTimeout(() => controller.error(new TypeError("silence")), SILENCE);
    },
    transform: (bytes, controller) => {
      clearTimeout(timer);
      timer = setTimeout(() => controller.error(new TypeError("silence")), SILENCE);
      controller.enqueue(bytes);
    },
    flush: () => clearTimeout(timer),
  });
  return new Response(answer.body.pipeThrough(watched), answer);
}

interface Line {
  client: SocketClient;
  isOpen: boolean;
}

const lines = new Map<string, Line>();

/** One socket for each firm, opened with the first question and closed with the last. */
function lineTo(url: string): Line {
  const known = lines.get(url);
  if (known) return known;
  let silence: ReturnType<typeof setTimeout>;
  const client = createWs({
    url: new URL(url, location.href.replace(/^http/, "ws")).href,
    connectionParams: async () => ({ ticket: await ticket() }),
    retryAttempts: 0,
    lazy: true,
    keepAlive: PING_EVERY,
    on: {
      ping: (isReceived) => {
        if (!isReceived) silence = setTimeout(() => client.terminate(), PONG_WITHIN);
      },
      pong: (isReceived) => {
        if (isReceived) clearTimeout(silence);
      },
      connected: () => {
        line.isOpen = true;
      },
      closed: () => {
        clearTimeout(silence);
        line.isOpen = false;
      },
    },
  });
  const line: Line = { client, isOpen: false };
  lines.set(url, line);
  return line;
}

const overSocket: Transport = (url, payload, sink) => {
  const line = lineTo(url);
  const unlisten = line.client.on("connected", sink.opened);
  // The library demands a text; the API looks at the id alone.
  const stop = line.client.subscribe<Data>({ query: "", ...payload }, sink);
  if (line.isOpen) sink.opened();
  return () => {
    unlisten();
    stop();
  };
};
