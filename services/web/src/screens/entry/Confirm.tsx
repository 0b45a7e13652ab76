import { Page } from "@/parts/page";

export function ConfirmAddress() {
  return (
    <Page title="ConfirmAddress" tabTitle="ConfirmAddress">
      {null}
    </Page>
  );
}
