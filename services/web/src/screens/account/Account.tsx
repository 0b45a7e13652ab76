import { Page } from "@/parts/page";

export function Account() {
  return (
    <Page title="Account" tabTitle="Account">
      {null}
    </Page>
  );
}
