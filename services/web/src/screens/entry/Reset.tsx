import { Page } from "@/parts/page";

export function Reset() {
  return (
    <Page title="Reset" tabTitle="Reset">
      {null}
    </Page>
  );
}
