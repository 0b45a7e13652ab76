import { useLingui } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import { Pill } from "@/parts/state";

/** Whether anything more is sent to an address. */
export function AddressPill({ state }: { state: Tenant.AddressState }) {
  const { t } = useLingui();
  if (state === "OK") return <Pill mood="good">{t`Works`}</Pill>;
  if (state === "SOFT") return <Pill mood="warn">{t`Tried again`}</Pill>;
  if (state === "COMPLAINT") return <Pill mood="bad">{t`Unwanted`}</Pill>;
  return <Pill mood="bad">{t`Blocked`}</Pill>;
}
