import type { Tenant } from "@treaty/types";

type Row = NonNullable<Tenant.InvoicesQuery["invoices"]>["nodes"][number];
type Found = NonNullable<Tenant.CustomersQuery["customers"]>["nodes"][number];

/** The customers of invoices, each once, in the order of the invoices. */
export function lastUsed(invoices: readonly Row[]): Found[] {
  const found = new Map<string, Found>();
  for (const { customer } of invoices)
    if (customer && !found.has(customer.id))
      found.set(customer.id, { ...customer, kind: "COMPANY", city: "" });
  return [...found.values()];
}
