import { Page } from "@/parts/page";

export function Forgot() {
  return (
    <Page title="Forgot" tabTitle="Forgot">
      {null}
    </Page>
  );
}
