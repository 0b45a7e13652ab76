import { Page } from "@/parts/page";

export function InvoiceList() {
  return (
    <Page title="InvoiceList" tabTitle="InvoiceList">
      {null}
    </Page>
  );
}
