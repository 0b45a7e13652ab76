import type { AnyVariables, CombinedError } from "@urql/core";
import { createContext, useCallback, useContext, useEffect, useState } from "react";
import {
  type UseQueryArgs,
  type UseSubscriptionArgs,
  useClient,
  useMutation,
  useQuery,
  useSubscription,
} from "urql";
import { node, type Trusted } from "./document";
import { codeOf, type UserError } from "./errors";
import { type Topic, Topics } from "./topics";

export const TopicsContext = createContext(new Topics());

export interface Asked<Result> {
  answer: Result | undefined;
  /** Nothing to show yet. */
  isFirst: boolean;
  /** Something is shown, and newer is on its way. */
  isStale: boolean;
  error: CombinedError | undefined;
  again: () => void;
}

interface AskOptions {
  about: readonly Topic[];
  pause?: boolean;
}

/** Ask a question, and ask it again whenever somebody says that what it is about has changed. */
export function useAsk<Result, Variables extends AnyVariables>(
  document: Trusted<Result, Variables>,
  variables: Variables,
  { about, pause = false }: AskOptions,
): Asked<Result> {
  const asked = { query: node(document), variables, pause };
  const [state, execute] = useQuery<Result, Variables>(asked as UseQueryArgs<Variables, Result>);
  const topics = useContext(TopicsContext);
  const again = useCallback(() => execute({ requestPolicy: "network-only" }), [execute]);
  const subjects = about.join();
  useEffect(() => {
    if (pause) return;
    return topics.watch(subjects.split(",") as Topic[], again);
  }, [topics, subjects, again, pause]);
  return {
    answer: state.data,
    isFirst: state.fetching && state.data === undefined,
    isStale: state.stale || (state.fetching && state.data !== undefined),
    error: state.error,
    again,
  };
}

/** What became of an act: it was done, it was refused for reasons, or no answer came. */
export type Outcome<Payload> =
  | { done: Payload; refused?: undefined; failed?: undefined }
  | { refused: UserError[]; current: Payload; done?: undefined; failed?: undefined }
  | { failed: string; error: CombinedError; done?: undefined; refused?: undefined };

type PayloadOf<Result> = NonNullable<Result[keyof Result]>;

/** Do something; whoever shows what it changes asks again. Never optimistic where money is. */
export function useDo<Result extends object, Input>(
  document: Trusted<Result, { input: Input }>,
  { changes }: { changes: readonly Topic[] },
): { act: (input: Input) => Promise<Outcome<PayloadOf<Result>>>; isActing: boolean } {
  const [, execute] = useMutation<Result, { input: Input }>(node(document));
  const topics = useContext(TopicsContext);
  const [acting, setActing] = useState(0);
  const changed = changes.join();
  const act = useCallback(
    async (input: Input): Promise<Outcome<PayloadOf<Result>>> => {
      setActing((count) => count + 1);
      try {
        const { data, error } = await execute({ input });
        if (error) return { failed: codeOf(error) ?? "INTERNAL", error };
        const payload = Object.values((data ?? {}) as object)[0] as PayloadOf<Result> & {
          userErrors: UserError[];
        };
        if (payload.userErrors.length > 0) return { refused: payload.userErrors, current: payload };
        topics.tell(changed.split(",").filter(Boolean) as Topic[]);
        return { done: payload };
      } finally {
        setActing((count) => count - 1);
      }
    },
    [execute, topics, changed],
  );
  return { act, isActing: acting > 0 };
}

/** Watch something; the handler is given each piece of news. */
export function useWatch<Result, Variables extends AnyVariables>(
  document: Trusted<Result, Variables>,
  variables: Variables,
  onNews: (news: Result) => void,
  pause = false,
): void {
  const asked = { query: node(document), variables, pause };
  useSubscription<Result, Result, Variables>(
    asked as UseSubscriptionArgs<Variables, Result>,
    (_before, news) => {
      // Called while rendering: whoever hears of it may not draw before that is over.
      queueMicrotask(() => onNews(news));
      return news;
    },
  );
}

/** Ask once, outside of what is shown: for searching and for previews. */
export function useAskOnce(): <Result, Variables extends AnyVariables>(
  document: Trusted<Result, Variables>,
  variables: Variables,
) => Promise<{ answer: Result | undefined; error: CombinedError | undefined }> {
  const client = useClient();
  return useCallback(
    async (document, variables) => {
      const { data, error } = await client
        .query(node(document), variables, { requestPolicy: "network-only" })
        .toPromise();
      return { answer: data, error };
    },
    [client],
  );
}

/** What was last answered to a question in this firm since the page was opened, if it was asked. */
export function useRemembered(): <Result, Variables extends AnyVariables>(
  document: Trusted<Result, Variables>,
  variables: Variables,
) => Result | undefined {
  const client = useClient();
  return useCallback(
    (document, variables) =>
      client.readQuery(node(document), variables, { requestPolicy: "cache-only" })?.data ??
      undefined,
    [client],
  );
}
