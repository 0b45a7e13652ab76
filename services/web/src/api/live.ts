import type { SubscriptionForwarder } from "@urql/core";
import { connection } from "./connection";
import { waitBefore } from "./patience";
import { type Answer, type Payload, type Sink, transport } from "./transports";

/** Codes after which asking again would be asking in vain. */
const FINAL = new Set([
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "BAD_USER_INPUT",
  "DOCUMENT_NOT_FOUND",
]);

/** How a socket is closed to somebody who may not be here, or not any more. */
const SENT_AWAY = 4403;

type Asked = Parameters<SubscriptionForwarder>[0];
type Observer = Parameters<ReturnType<SubscriptionForwarder>["subscribe"]>[0];

/**
 * Watch something for as long as anybody looks: after each break go on from the last cursor that was
 * seen, so that nothing is missed and nothing comes twice. Gives the way to stop.
 */
export function watch(url: string, asked: Asked, observer: Observer): () => void {
  const documentId = "documentId" in asked ? String(asked.documentId) : "";
  const payload = { documentId, variables: { ...asked.variables } };
  const watching = new Watch(url, payload, observer);
  watching.begin();
  return () => watching.end();
}

type Observed = Pick<Sink, "next">;

class Watch {
  #stop: () => void = () => {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;
  #isOver = false;
  readonly #mark = Symbol();

  constructor(
    readonly url: string,
    readonly payload: Payload,
    readonly sink: Observed,
  ) {}

  begin = (): void => {
    if (this.#isOver) return;
    this.#timer = undefined;
    window.addEventListener("online", this.#atOnce);
    window.addEventListener("offline", this.#cut);
    // What was stopped still says that it is complete: that is no news of the stream that came after it.
    let isHeard = true;
    const stop = transport(this.#tries)(this.url, this.payload, {
      opened: () => isHeard && connection.mark(this.#mark, true),
      next: (answer) => isHeard && this.#next(answer),
      error: (reason) => isHeard && this.#again(reason),
      complete: () => isHeard && this.#again(null),
    });
    this.#stop = () => {
      isHeard = false;
      stop();
    };
  };

  end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    window.removeEventListener("online", this.#atOnce);
    window.removeEventListener("offline", this.#cut);
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
    const refusal = refusalIn(reason);
    if (refusal) {
      this.sink.next(refusal);
      this.end();
      return;
    }
    // A stream that merely reached its age comes back at once; only a failure is worth telling.
    if (reason !== null || this.#tries > 0) connection.mark(this.#mark, false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.begin, waitBefore(this.#tries++));
  }

  /** A browser that has no network may keep a dead stream for minutes. */
  readonly #cut = (): void => this.#again("offline");

  readonly #atOnce = (): void => {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#tries = 0;
    this.begin();
  };
}

function cursorIn(data: Record<string, unknown> | null | undefined): string | null {
  const item = data ? Object.values(data)[0] : null;
  const cursor = item && typeof item === "object" && "cursor" in item ? item.cursor : null;
  return typeof cursor === "string" ? cursor : null;
}

/**
 * The refusal that a break stands for, as an answer: whoever hears the answers learns of it, whichever
 * way it came. Null after which asking again is worth while.
 */
function refusalIn(reason: unknown): Answer | null {
  if (Array.isArray(reason)) {
    const errors = reason as NonNullable<Answer["errors"]>;
    const code = errors[0]?.extensions?.code;
    return typeof code === "string" && FINAL.has(code) ? { errors } : null;
  }
  const closed = reason as { code?: number } | null;
  if (closed?.code !== SENT_AWAY) return null;
  return { errors: [{ message: "", extensions: { code: "FORBIDDEN" } }] };
}
