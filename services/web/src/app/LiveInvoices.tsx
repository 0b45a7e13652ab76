import { InvoiceChangedDocument } from "@treaty/documents";
import { useContext, useEffect, useMemo } from "react";
import { TopicsContext, useWatch } from "@/api/asking";
import { connection } from "@/api/connection";
import { gathered } from "@/api/gathering";

const REST = 250;

/** Hears of every change to the firm's invoices, and lets what is on the screen be asked anew. */
export function LiveInvoices() {
  const topics = useContext(TopicsContext);
  const tell = useMemo(
    () => gathered(() => topics.tell(["invoice", "payment", "customer", "delivery"]), REST),
    [topics],
  );
  useEffect(() => tell.cancel, [tell]);
  // Whoever had heard nothing before the break knows no place to go on from: ask for all that is shown.
  useEffect(() => connection.subscribe(() => connection.isLive && tell()), [tell]);
  useWatch(InvoiceChangedDocument, {}, tell);
  return null;
}
