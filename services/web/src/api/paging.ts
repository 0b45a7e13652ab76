import type { AnyVariables, CombinedError } from "@urql/core";
import { useCallback, useContext, useEffect, useRef, useState } from "react";
import { TopicsContext, useAskOnce } from "./asking";
import type { Trusted } from "./document";
import type { Topic } from "./topics";

interface Connection<Row> {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

export interface Paged<Row> {
  rows: Row[];
  /** Nothing has come yet. */
  isFirst: boolean;
  /** Something is on its way. */
  isAsking: boolean;
  hasMore: boolean;
  error: CombinedError | undefined;
  more: () => void;
  again: () => void;
  /** Ask once more for what did not come. */
  retry: () => void;
}

interface State<Row> {
  pages: Connection<Row>[];
  asked: string;
  isAsking: boolean;
  error: CombinedError | undefined;
}

/** What is shown when no answer came: rows that answer another question are no answer to this one. */
function failed<Row>(
  before: State<Row>,
  asked: string,
  error: CombinedError | undefined,
): State<Row> {
  const pages = before.asked === asked ? before.pages : [];
  return { pages, asked, isAsking: false, error };
}

const nothing = { pages: [], asked: "", isAsking: true, error: undefined };

/**
 * A long list, a page at a time. Old rows stay on the screen until newer ones have come; what a slower
 * earlier question answers is thrown away. When somebody says that the rows have changed, all pages
 * that are shown are asked anew, from the top.
 */
export function usePaged<Result, Variables extends AnyVariables, Row>(
  document: Trusted<Result, Variables>,
  variables: Omit<Variables, "after">,
  pick: (answer: Result) => Connection<Row> | null | undefined,
  about: readonly Topic[],
): Paged<Row> {
  const askOnce = useAskOnce();
  const topics = useContext(TopicsContext);
  const [state, setState] = useState<State<Row>>(nothing);
  const latest = useRef(0);
  const shown = useRef(0);
  const last = useRef(() => {});
  const picked = useRef(pick);
  picked.current = pick;
  const key = JSON.stringify(variables);

  const load = useCallback(
    async (count: number, kept: Connection<Row>[]) => {
      const mine = ++latest.current;
      last.current = () => void load(count, kept);
      setState((before) => ({ ...before, isAsking: true }));
      const pages = [...kept];
      while (pages.length < count) {
        const after = pages.at(-1)?.pageInfo.endCursor ?? null;
        const { answer, error } = await askOnce(document, {
          ...JSON.parse(key),
          after,
        } as Variables);
        if (mine !== latest.current) return;
        const page = answer && picked.current(answer);
        if (error || !page) return setState((before) => failed(before, key, error));
        pages.push(page);
        if (!page.pageInfo.hasNextPage) break;
      }
      shown.current = pages.length;
      setState({ pages, asked: key, isAsking: false, error: undefined });
    },
    [askOnce, document, key],
  );

  const again = useCallback(() => void load(Math.max(1, shown.current), []), [load]);
  useEffect(() => {
    shown.current = 1;
    void load(1, []);
  }, [load]);
  const subjects = about.join();
  useEffect(() => topics.watch(subjects.split(",") as Topic[], again), [topics, subjects, again]);

  const lowest = state.pages.at(-1);
  return {
    rows: state.pages.flatMap((page) => page.nodes),
    isFirst: state.isAsking && state.asked === "",
    isAsking: state.isAsking,
    hasMore: lowest?.pageInfo.hasNextPage ?? false,
    error: state.error,
    more: () => void load(state.pages.length + 1, state.pages),
    again,
    retry: () => last.current(),
  };
}
