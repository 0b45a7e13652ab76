import { Trans } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { Navigate, useParams, useSearch } from "@tanstack/react-router";
import { CustomerDocument, InvoiceDocument } from "@treaty/documents";
import { useMemo, useRef } from "react";
import { useAsk } from "@/api/asking";
import { Empty } from "@/parts/empty";
import { Page } from "@/parts/page";
import { AskFailed } from "@/parts/problems";
import { type Content, contentOf, copyOf, emptyContent, nobody } from "./editor/content";
import { Writing } from "./editor/Writing";

/** Write a new invoice: from nothing, for a customer, as a copy, or in a minute. */
export function NewInvoice() {
  const { customer = "", copy = "", quick } = useSearch({ from: "/f/$slug/invoices/new" });
  // Another beginning is another form: nothing of the former may slip into it.
  return (
    <Beginning
      key={`${customer}.${copy}`}
      customer={customer}
      copy={copy}
      isQuick={quick === "1"}
    />
  );
}

function Beginning({
  customer,
  copy,
  isQuick,
}: {
  customer: string;
  copy: string;
  isQuick: boolean;
}) {
  const buyer = useAsk(
    CustomerDocument,
    { id: customer },
    { about: ["customer"], pause: !customer },
  );
  const model = useAsk(InvoiceDocument, { id: copy }, { about: ["invoice"], pause: !copy });
  const error = (customer && buyer.error) || (copy && model.error);
  if (error) return <Failed error={error} again={copy ? model.again : buyer.again} />;
  const isWaiting =
    (copy && model.answer === undefined) || (customer && buyer.answer === undefined);
  if (isWaiting) return <Waiting />;
  const start: Content = {
    ...(model.answer?.invoice ? copyOf(model.answer.invoice) : emptyContent()),
    ...(buyer.answer?.customer ? { customer: buyer.answer.customer, buyer: null } : {}),
    ...(isQuick ? { buyer: nobody } : {}),
  };
  const keptAs = ["invoice.new", customer, copy, isQuick && "quick"].filter(Boolean).join(".");
  return <Writing key={keptAs} keptAs={keptAs} start={start} base={null} isQuick={isQuick} />;
}

/** Write on with a draft. What has been issued is shown instead. */
export function EditInvoice() {
  const { id, slug } = useParams({ from: "/f/$slug/invoices/$id/edit" });
  return <Editing key={id} id={id} slug={slug} />;
}

function Editing({ id, slug }: { id: string; slug: string }) {
  const { answer, error, again } = useAsk(InvoiceDocument, { id }, { about: ["invoice"] });
  const invoice = answer?.invoice;
  const now = useMemo(
    () => invoice && { id: invoice.id, version: invoice.version, content: contentOf(invoice) },
    [invoice],
  );
  const wasDraft = useRef(false);
  if (error && !invoice) return <Failed error={error} again={again} />;
  if (answer && !invoice) return <Gone />;
  if (!invoice || !now) return <Waiting />;
  if (invoice.state === "DRAFT") wasDraft.current = true;
  // Issued while somebody writes: the form says so itself, and loses nothing unseen.
  else if (!wasDraft.current)
    return <Navigate to="/f/$slug/invoices/$id" params={{ slug, id }} replace />;
  return <Writing keptAs={`invoice.${id}`} start={now.content} base={now} newer={now} />;
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
