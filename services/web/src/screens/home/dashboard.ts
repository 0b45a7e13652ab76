import type { Tenant } from "@treaty/types";

export type Dashboard = NonNullable<Tenant.DashboardQuery["dashboard"]>;
export type Tile = Dashboard["tiles"][number];
export type Band = Dashboard["ageing"][number];
