import { Page } from "@/parts/page";

export function NewCustomer() {
  return (
    <Page title="NewCustomer" tabTitle="NewCustomer">
      {null}
    </Page>
  );
}
