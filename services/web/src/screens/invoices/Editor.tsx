import { Trans } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { Navigate, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { CustomerDocument, InvoiceDocument } from "@treaty/documents";
import { useCallback, useMemo, useRef, useState } from "react";
import { type Asked, useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { Empty } from "@/parts/empty";
import { Page } from "@/parts/page";
import { AskFailed } from "@/parts/problems";
import { contentOf } from "./editor/content";
import { draftName } from "./editor/keeping";
import { type Beginning, newBeginning } from "./editor/newBeginning";
import { Writing } from "./editor/Writing";

/**
 * Write an invoice: a new one from nothing, for a customer or as a copy, or on with a draft. A new one
 * that is saved goes on in the same form at the draft's address: whoever is typing notices nothing.
 */
export function Editor() {
  const { slug } = useFirm();
  const { id = "" } = useParams({ strict: false });
  const { customer = "", copy = "", quick } = useSearch({ strict: false });
  const navigate = useNavigate();
  const [own, setOwn] = useState({ id: "", key: "", turn: 0 });
  const turn = useRef(0);
  if (id && own.id === id) turn.current = own.turn;
  // Another beginning is another form: nothing of the former may slip into it.
  const newKey = [turn.current, customer, copy, quick].join(".");
  const key = !id ? newKey : own.id === id ? own.key : id;

  const buying = useAsk(
    CustomerDocument,
    { id: customer },
    { about: ["customer"], pause: !customer },
  );
  const asked = useAsk(
    InvoiceDocument,
    { id: id || copy },
    { about: ["invoice"], pause: !id && !copy },
  );
  // What is asked for next may come while the former answer still stands there.
  const buyer = withId(buying.answer?.customer, customer);
  const invoice = withId(asked.answer?.invoice, id || copy);
  const isWaiting =
    (customer && !buyer && !isSettled(buying)) || ((id || copy) && !invoice && !isSettled(asked));
  const now = useMemo(
    () => invoice && { id: invoice.id, version: invoice.version, content: contentOf(invoice) },
    [invoice],
  );

  const begin = (): Beginning | null => {
    if (isWaiting) return null;
    if (!id) return newBeginning({ customer, copy, quick }, buyer, invoice);
    if (!now || invoice?.state !== "DRAFT") return null;
    return { keptAs: draftName(id), start: now.content, base: now, isQuick: false };
  };
  const adopt = useCallback(
    (draft: string) => {
      setOwn(({ turn }) => ({ id: draft, key, turn: turn + 1 }));
      const params = { slug, id: draft };
      const to = "/f/$slug/invoices/$id/edit";
      return navigate({ to, params, replace: true, resetScroll: false });
    },
    [key, navigate, slug],
  );

  // A form that somebody writes in stays, whatever is heard of the draft: it says so itself.
  const form = useRef<{ key: string; beginning: Beginning } | null>(null);
  if (form.current?.key !== key) {
    const beginning = begin();
    form.current = beginning && { key, beginning };
  }
  if (form.current)
    return (
      <Writing key={key} {...form.current.beginning} newer={id ? now : null} onFirstSaved={adopt} />
    );
  const failed = [buying, asked].find((each) => each.error);
  if (failed?.error) return <Failed error={failed.error} again={failed.again} />;
  if (isWaiting) return <Waiting />;
  if (!invoice) return <Gone />;
  return <Navigate to="/f/$slug/invoices/$id" params={{ slug, id }} replace />;
}

function withId<Thing extends { id: string }>(thing: Thing | null | undefined, id: string) {
  return thing?.id === id ? thing : null;
}

function isSettled({ answer, isStale }: Asked<unknown>): boolean {
  return answer !== undefined && !isStale;
}

function Failed(props: Parameters<typeof AskFailed>[0]) {
  return (
    <Page title={<Trans>Invoice</Trans>} tabTitle="">
      <AskFailed {...props} />
    </Page>
  );
}

function Gone() {
  return (
    <Page title={<Trans>Invoice</Trans>} tabTitle="">
      <Empty title={<Trans>This invoice is not there</Trans>}>
        <Trans>A draft that was thrown away leaves nothing behind.</Trans>
      </Empty>
    </Page>
  );
}

function Waiting() {
  return (
    <Page title={<Trans>Invoice</Trans>} tabTitle="">
      <Skeleton height={220} />
      <Skeleton height={260} />
    </Page>
  );
}
