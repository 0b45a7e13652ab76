import { InvoiceChangedDocument } from "@treaty/documents";
import { useWatch } from "@/api/asking";
import { useTelling } from "./telling";

/** Hears of every change to the firm's invoices, and lets what is on the screen be asked anew. */
export function LiveInvoices() {
  const tell = useTelling(["invoice", "payment", "customer", "delivery"]);
  useWatch(InvoiceChangedDocument, {}, tell);
  return null;
}
