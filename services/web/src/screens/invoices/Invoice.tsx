import { Page } from "@/parts/page";

export function Invoice() {
  return (
    <Page title="Invoice" tabTitle="Invoice">
      {null}
    </Page>
  );
}
