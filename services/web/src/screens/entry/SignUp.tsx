import { Page } from "@/parts/page";

export function SignUp() {
  return (
    <Page title="SignUp" tabTitle="SignUp">
      {null}
    </Page>
  );
}
