import type { Tenant } from "@treaty/types";
import { CHANNELS } from "./kinds";

export type Consent = NonNullable<Tenant.CustomerQuery["customer"]>["consents"][number];

interface InForce {
  channel: Tenant.DeliveryChannel;
  /** The last line of the ledger for the channel, if there is any. */
  last: Consent | undefined;
  isGiven: boolean;
}

/** The ledger's lines, the newest first. */
export function newestFirst(consents: readonly Consent[]): Consent[] {
  return [...consents].sort((a, b) => Date.parse(b.recordedAt) - Date.parse(a.recordedAt));
}

/** What holds for each channel: its last line decides. */
export function inForce(consents: readonly Consent[]): InForce[] {
  const lines = newestFirst(consents);
  return CHANNELS.map((channel) => {
    const last = lines.find((line) => line.channel === channel);
    return { channel, last, isGiven: last?.state === "GIVEN" };
  });
}
