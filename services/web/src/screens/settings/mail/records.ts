import type { Tenant } from "@treaty/types";

export type OwnDomain = NonNullable<Tenant.SendingDomainQuery["sendingDomain"]>;
export type DnsRecord = OwnDomain["records"][number];

const ASKED_FOR_MS = 30_000;

/** Whether somebody asked for a look that has not been answered yet; given up after a while. */
export function isLooking(domain: OwnDomain, now: number): boolean {
  const asked = Date.parse(domain.askedAt);
  const isAnswered = domain.checkedAt ? Date.parse(domain.checkedAt) >= asked : false;
  return !isAnswered && now - asked < ASKED_FOR_MS;
}

/** How a record stands, for the colour of its pill. */
export function moodOf(record: Pick<DnsRecord, "state" | "isRequired">) {
  if (record.state === "OK") return "good" as const;
  if (!record.state || record.state === "UNCLEAR") return "plain" as const;
  return record.isRequired ? ("bad" as const) : ("warn" as const);
}

/** Whether what stands there helps to see what is wrong. */
export function showsSeen(record: Pick<DnsRecord, "state" | "seen">): boolean {
  return record.state !== "OK" && record.seen.length > 0;
}

/** Whether returns come to the platform's own domain, so that nothing is entered for them. */
export function returnsElsewhere(records: readonly Pick<DnsRecord, "kind">[]): boolean {
  return !records.some((record) => record.kind === "RETURN_PATH");
}
