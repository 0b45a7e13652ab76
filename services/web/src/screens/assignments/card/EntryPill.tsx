import { useLingui } from "@lingui/react/macro";
import { Pill } from "@/parts/state";

/** How far one report has come. */
export function EntryPill({ state }: { state: string }) {
  const { t } = useLingui();
  switch (state) {
    case "REPORTED":
      return <Pill mood="accent">{t`Reported`}</Pill>;
    case "APPROVED":
      return <Pill mood="good">{t`Approved`}</Pill>;
    case "INVOICED":
      return <Pill mood="good">{t`Invoiced`}</Pill>;
    case "REJECTED":
      return <Pill mood="bad">{t`Sent back`}</Pill>;
    default:
      return <Pill>{state}</Pill>;
  }
}
