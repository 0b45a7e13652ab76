import {
  Client,
  cacheExchange,
  type Exchange,
  fetchExchange,
  makeOperation,
  mapExchange,
  type SubscriptionForwarder,
  subscriptionExchange,
} from "@urql/core";
import { currentLanguage } from "@/words/language";
import { codeOf } from "./errors";

export const PLATFORM = "/platform/graphql";
export const firmUrl = (slug: string) => `/t/${slug}/graphql`;

/** The header that only our own pages can send, and the language on the screen. */
export function headers(): Record<string, string> {
  return { "x-reskontra-client": "web", "accept-language": currentLanguage() };
}

/** Do something at the platform's door that the client library has no part in. */
export function postToPlatform({ documentId }: { documentId: string }): Promise<Response> {
  return fetch(PLATFORM, {
    method: "POST",
    headers: { ...headers(), "content-type": "application/json" },
    body: JSON.stringify({ documentId, variables: { input: {} } }),
  });
}

/** Send the hash alone: the text that the library would print is no document. */
const byHash: Exchange = mapExchange({
  onOperation: (operation) =>
    operation.kind === "teardown"
      ? operation
      : makeOperation(operation.kind, {
          ...operation,
          query: { ...operation.query, definitions: [] },
        }),
});

interface Refusing {
  onUnauthenticated?: () => void;
  onForbidden?: () => void;
}

/** A client for one door. A firm has one of its own, so that nothing of it can outlive a switch. */
export function makeClient(url: string, { onUnauthenticated, onForbidden }: Refusing = {}): Client {
  const watchdog = mapExchange({
    onResult: (result) => {
      const code = codeOf(result.error);
      if (code === "UNAUTHENTICATED") onUnauthenticated?.();
      if (code === "FORBIDDEN") onForbidden?.();
    },
  });
  return new Client({
    url,
    preferGetMethod: false,
    requestPolicy: "cache-and-network",
    fetchOptions: () => ({ headers: headers(), credentials: "same-origin" }),
    exchanges: [
      watchdog,
      cacheExchange,
      byHash,
      fetchExchange,
      subscriptionExchange({ forwardSubscription: watched(url) }),
    ],
  });
}

/** Live streams are fetched with the first thing that is watched: the log-in watches nothing. */
function watched(url: string): SubscriptionForwarder {
  return (request) => ({
    subscribe: (observer) => {
      let stop = () => {};
      let isOver = false;
      void import("./live").then(({ watch }) => {
        if (!isOver) stop = watch(url, request, observer);
      });
      return {
        unsubscribe: () => {
          isOver = true;
          stop();
        },
      };
    },
  });
}
