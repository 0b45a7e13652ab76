import { Trans } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import type { ReactNode } from "react";
import type { Column } from "@/parts/listing";
import { type Order, orderAfter, sortedBy } from "@/parts/ordering";
import { SortHead } from "@/parts/sort-head";
import type { OrderField } from "./asking";

type CustomerRow = NonNullable<Tenant.CustomersQuery["customers"]>["nodes"][number];

/** The columns of the customers' list; name and number order it. */
export function customerColumns(
  order: Order<OrderField>,
  onOrder: (order: string) => void,
  kindWords: (kind: string) => string,
): Column<CustomerRow>[] {
  const head = (name: string, field: OrderField, words: ReactNode) => ({
    key: name,
    name: (
      <SortHead
        sorted={sortedBy(field, order)}
        onSort={() => onOrder(orderAfter(name, field, order, false))}
      >
        {words}
      </SortHead>
    ),
    sorted: sortedBy(field, order),
  });
  return [
    {
      ...head("name", "NAME", <Trans>Name</Trans>),
      cell: (row) => row.name,
      phone: "title",
    },
    {
      ...head("number", "NUMBER", <Trans>Customer number</Trans>),
      cell: (row) => <span className="figure">{row.number}</span>,
      phone: "figure",
      width: "9rem",
    },
    {
      key: "orgNumber",
      name: <Trans>Org. number</Trans>,
      cell: (row) => <span className="figure">{row.orgNumber}</span>,
      width: "9rem",
    },
    {
      key: "email",
      name: <Trans>E-mail</Trans>,
      cell: (row) => row.email,
      phone: "detail",
    },
    {
      key: "city",
      name: <Trans>Town</Trans>,
      cell: (row) => row.city,
      width: "10rem",
    },
    {
      key: "kind",
      name: <Trans>Kind</Trans>,
      cell: (row) => <span className="quiet">{kindWords(row.kind)}</span>,
      phone: "state",
      width: "8rem",
    },
  ];
}
