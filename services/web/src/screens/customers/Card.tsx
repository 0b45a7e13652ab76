import { Page } from "@/parts/page";

export function CustomerCard() {
  return (
    <Page title="CustomerCard" tabTitle="CustomerCard">
      {null}
    </Page>
  );
}
