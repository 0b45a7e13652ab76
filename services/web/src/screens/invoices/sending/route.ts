import type { Tenant } from "@treaty/types";

export type Route = NonNullable<Tenant.InvoiceRouteQuery["invoiceRoute"]>;
export type Way = Pick<Route["ways"][number], "channel" | "recipients"> & {
  obstacles: readonly { code: string; message: string }[];
};

/** The ways worth telling of: those that were passed over, and the one that is open; or all, if none is. */
export function waysTold<Told extends { channel: string }>(
  ways: readonly Told[],
  chosen: string | null | undefined,
): readonly Told[] {
  const at = ways.findIndex(({ channel }) => channel === chosen);
  return at < 0 ? ways : ways.slice(0, at + 1);
}

/** Whether a letter brings the question about invoices by e-mail: it does to customers who have not said yes. */
export function asksOnPaper(
  { channel, ways }: { channel?: string | null | undefined; ways: readonly Way[] },
  isInRegister: boolean,
): boolean {
  const mail = ways.find((way) => way.channel === "EMAIL");
  const isUnasked = mail?.obstacles.some(({ code }) => code === "CONSENT_REQUIRED") ?? false;
  return channel === "LETTER" && isInRegister && isUnasked;
}

/** What stands against a way, but for that it was sent already: that stands against all of them alike. */
export function obstaclesOf(way: Way): readonly { code: string; message: string }[] {
  return way.obstacles.filter(({ code }) => code !== "ALREADY_SENT");
}
