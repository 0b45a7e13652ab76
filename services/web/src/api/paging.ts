import type { AnyVariables, CombinedError } from "@urql/core";
import { useCallback, useContext, useEffect, useRef, useState } from "react";
import { TopicsContext, useAskOnce, useRemembered } from "./asking";
import type { Trusted } from "./document";
import { keptRows } from "./sameness";
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
  /** The rows are from an earlier visit. */
  isRemembered?: boolean;
}

/**
 * What is shown when no answer came: rows that answer another question, or that may be seen no longer
 * for all we know, are no answer to this one.
 */
function failed<Row>(
  before: State<Row>,
  asked: string,
  error: CombinedError | undefined,
): State<Row> {
  const pages = before.asked === asked && !before.isRemembered ? before.pages : [];
  return { pages, asked, isAsking: false, error };
}

function answered<Row>(before: State<Row>, pages: Connection<Row>[], asked: string): State<Row> {
  const shown = before.pages.flatMap(({ nodes }) => nodes);
  const kept = pages.map((page) => ({ ...page, nodes: keptRows(shown, page.nodes) }));
  return { pages: kept, asked, isAsking: false, error: undefined };
}

const nothing = { pages: [], asked: "", isAsking: true, error: undefined };

/** Who comes back to a list sees what it held when he left, until what it holds now has come. */
function shownMeanwhile<Row>(page: Connection<Row> | null | undefined, asked: string): State<Row> {
  if (!page || page.nodes.length === 0) return nothing;
  return { pages: [page], asked, isAsking: true, error: undefined, isRemembered: true };
}

function firstOf<Variables>(key: string): Variables {
  return { ...JSON.parse(key), after: null };
}

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
  const remembered = useRemembered();
  const topics = useContext(TopicsContext);
  const key = JSON.stringify(variables);
  const [state, setState] = useState<State<Row>>(() => {
    const answer = remembered(document, firstOf<Variables>(key));
    return shownMeanwhile(answer && pick(answer), key);
  });
  const latest = useRef(0);
  const shown = useRef(0);
  const last = useRef(() => {});
  const picked = useRef(pick);
  picked.current = pick;

  const load = useCallback(
    async (count: number, kept: Connection<Row>[]) => {
      const mine = ++latest.current;
      last.current = () => void load(count, kept);
      setState((before) => ({ ...before, isAsking: true }));
      const pages = [...kept];
      while (pages.length < count) {
        const after = pages.at(-1)?.pageInfo.endCursor ?? null;
        const { answer, error } = await askOnce(document, { ...firstOf<Variables>(key), after });
        if (mine !== latest.current) return;
        const page = answer && picked.current(answer);
        if (error || !page) return setState((before) => failed(before, key, error));
        pages.push(page);
        if (!page.pageInfo.hasNextPage) break;
      }
      shown.current = pages.length;
      setState((before) => answered(before, pages, key));
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
