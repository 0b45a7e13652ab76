import { Page } from "@/parts/page";

export function Invitation() {
  return (
    <Page title="Invitation" tabTitle="Invitation">
      {null}
    </Page>
  );
}
