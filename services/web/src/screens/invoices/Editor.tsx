import { Page } from "@/parts/page";

export function NewInvoice() {
  return (
    <Page title="NewInvoice" tabTitle="NewInvoice">
      {null}
    </Page>
  );
}
export function EditInvoice() {
  return (
    <Page title="EditInvoice" tabTitle="EditInvoice">
      {null}
    </Page>
  );
}
