import { Page } from "@/parts/page";

export function PaymentList() {
  return (
    <Page title="PaymentList" tabTitle="PaymentList">
      {null}
    </Page>
  );
}
