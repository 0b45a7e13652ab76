import { Trans } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import { useMemo } from "react";
import type { Column } from "@/parts/listing";
import { type Order, orderOf } from "@/parts/ordering";
import { headsThatOrder } from "@/parts/sort-head";
import { AssignmentPill } from "../StatePill";
import { whenOf } from "../when";
import { NEWEST, ORDER_FIELDS, type OrderField } from "./asking";

export type AssignmentRow = NonNullable<Tenant.AssignmentsQuery["assignments"]>["nodes"][number];

/** The columns of the assignments' list. `onOrder` stays the same. */
export function useAssignmentColumns(
  said: string | undefined,
  onOrder: (order: string) => void,
): Column<AssignmentRow>[] {
  return useMemo(() => columns(orderOf(said, ORDER_FIELDS, NEWEST), onOrder), [said, onOrder]);
}

function columns(
  order: Order<OrderField>,
  onOrder: (order: string) => void,
): Column<AssignmentRow>[] {
  const head = headsThatOrder(order, onOrder, true);
  return [
    {
      key: "title",
      name: <Trans>Assignment</Trans>,
      cell: (row) => row.title,
      phone: "title",
    },
    {
      ...head("number", "NUMBER", <Trans>Number</Trans>),
      cell: (row) => <span className="figure">{row.number}</span>,
      width: "6rem",
    },
    {
      key: "customer",
      name: <Trans>Customer</Trans>,
      cell: (row) => row.customer?.name,
      width: "15rem",
    },
    {
      ...head("begins", "BEGINS_AT", <Trans>When</Trans>),
      cell: (row) => <span className="figure">{whenOf(row.beginsAt, row.endsAt)}</span>,
      phone: "detail",
      width: "14rem",
    },
    {
      key: "consultant",
      name: <Trans>Consultant</Trans>,
      cell: (row) => row.consultant?.name ?? <span className="quiet">–</span>,
      width: "12rem",
    },
    {
      key: "state",
      name: <Trans>State</Trans>,
      cell: (row) => <AssignmentPill state={row.state} />,
      phone: "state",
      width: "8rem",
    },
  ];
}
