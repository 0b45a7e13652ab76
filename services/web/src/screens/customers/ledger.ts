import type { Tenant } from "@treaty/types";
import { CHANNELS } from "./kinds";

type Kind = Tenant.CustomerKind;

export type Consent = NonNullable<Tenant.CustomerQuery["customer"]>["consents"][number];

interface InForce {
  channel: Tenant.DeliveryChannel;
  /** The last line of the ledger for the channel, if there is any; it may be a question. */
  last: Consent | undefined;
  isGiven: boolean;
  /** Whether a question waits for its answer. */
  isAsked: boolean;
}

/** The ledger's lines, the newest first. */
export function newestFirst(consents: readonly Consent[]): Consent[] {
  return [...consents].sort((a, b) => Date.parse(b.recordedAt) - Date.parse(a.recordedAt));
}

/** Whether a yes is asked for at all: authorities take e-invoices without one (lag 2018:1277, 4 §). */
export function needsConsent(kind: Kind, channel: Tenant.DeliveryChannel): boolean {
  return !(kind === "AUTHORITY" && channel === "PEPPOL");
}

/** Whether a channel is worth a line: private persons get no e-invoices, but what was once said is shown. */
export function isWorthALine(kind: Kind, { channel, last }: InForce): boolean {
  return kind !== "PERSON" || channel !== "PEPPOL" || last !== undefined;
}

/** What holds for each channel: its last answer decides, and a question changes nothing. */
export function inForce(consents: readonly Consent[]): InForce[] {
  const lines = newestFirst(consents);
  return CHANNELS.map((channel) => {
    const own = lines.filter((line) => line.channel === channel);
    const answer = own.find((line) => line.state !== "ASKED");
    const last = own[0];
    return { channel, last, isGiven: answer?.state === "GIVEN", isAsked: last?.state === "ASKED" };
  });
}
