import { Page } from "@/parts/page";

export function Firms() {
  return (
    <Page title="Firms" tabTitle="Firms">
      {null}
    </Page>
  );
}
