import { Trans } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import { useMemo } from "react";
import type { Column } from "@/parts/listing";
import { type Order, orderOf } from "@/parts/ordering";
import { headsThatOrder } from "@/parts/sort-head";
import { BY_NAME, ORDER_FIELDS, type OrderField } from "./asking";
import { useKindWords } from "./kinds";

type CustomerRow = NonNullable<Tenant.CustomersQuery["customers"]>["nodes"][number];

/** The columns of the customers' list in the order that is said; name and number order it. `onOrder` stays the same. */
export function useCustomerColumns(
  said: string | undefined,
  onOrder: (order: string) => void,
): Column<CustomerRow>[] {
  const kindWords = useKindWords();
  return useMemo(
    () => customerColumns(orderOf(said, ORDER_FIELDS, BY_NAME), onOrder, kindWords),
    [said, onOrder, kindWords],
  );
}

function customerColumns(
  order: Order<OrderField>,
  onOrder: (order: string) => void,
  kindWords: (kind: string) => string,
): Column<CustomerRow>[] {
  const head = headsThatOrder(order, onOrder, false);
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
