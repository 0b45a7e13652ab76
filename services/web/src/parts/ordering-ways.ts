import type { Tenant } from "@treaty/types";

type Channel = Tenant.DeliveryChannel;

/** Every way there is, in the order that is usual. */
export const WAYS: readonly Channel[] = ["PEPPOL", "EMAIL", "SMS", "LETTER"];

export interface WayRow {
  channel: Channel;
  isOn: boolean;
}

/** The ways of an order in its order, and after them those that are not tried. */
export function rowsOf(channels: readonly Channel[]): WayRow[] {
  const off = WAYS.filter((channel) => !channels.includes(channel));
  return [
    ...channels.map((channel) => ({ channel, isOn: true })),
    ...off.map((channel) => ({ channel, isOn: false })),
  ];
}

/** The order that some rows mean: those that are on, in their order. */
export function channelsOf(rows: readonly WayRow[]): Channel[] {
  return rows.filter(({ isOn }) => isOn).map(({ channel }) => channel);
}

/** The rows with one of them at another place; what lies outside stays at the end. */
export function moved(rows: readonly WayRow[], from: number, to: number): WayRow[] {
  const left = rows.filter((_, at) => at !== from);
  const row = rows[from];
  if (!row) return [...rows];
  const place = Math.max(0, Math.min(to, left.length));
  return [...left.slice(0, place), row, ...left.slice(place)];
}

/** The rows with one of them switched on or off. */
export function switched(rows: readonly WayRow[], at: number): WayRow[] {
  return rows.map((row, place) => (place === at ? { ...row, isOn: !row.isOn } : row));
}
