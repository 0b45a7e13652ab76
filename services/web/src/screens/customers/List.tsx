import { Page } from "@/parts/page";

export function CustomerList() {
  return (
    <Page title="CustomerList" tabTitle="CustomerList">
      {null}
    </Page>
  );
}
