import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Entry } from "./Entry";

/** A link that is good no longer, and what to do instead. */
export function Spent({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <Entry
      title={<Trans>The link does not work any more</Trans>}
      tabTitle={t`The link does not work any more`}
    >
      <p role="alert">{children}</p>
    </Entry>
  );
}
