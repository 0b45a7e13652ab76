import { Trans } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import { useMemo } from "react";
import type { Column } from "@/parts/listing";
import { type Order, orderOf } from "@/parts/ordering";
import { headsThatOrder } from "@/parts/sort-head";
import { Verbatim } from "@/parts/verbatim";
import { BY_NAME, ORDER_FIELDS, type OrderField } from "./asking";
import type { ConsultantKind } from "./consultant";
import { useKindWords } from "./words";

type ConsultantRow = NonNullable<Tenant.ConsultantsQuery["consultants"]>["nodes"][number];

/** The columns of the consultants' list. `onOrder` stays the same. */
export function useConsultantColumns(
  said: string | undefined,
  onOrder: (order: string) => void,
): Column<ConsultantRow>[] {
  return useMemo(() => columns(orderOf(said, ORDER_FIELDS, BY_NAME), onOrder), [said, onOrder]);
}

function columns(
  order: Order<OrderField>,
  onOrder: (order: string) => void,
): Column<ConsultantRow>[] {
  const head = headsThatOrder(order, onOrder, false);
  return [
    {
      ...head("name", "NAME", <Trans>Name</Trans>),
      cell: (row) => row.name,
      phone: "title",
    },
    {
      ...head("number", "NUMBER", <Trans>Number</Trans>),
      cell: (row) => <span className="figure">{row.number}</span>,
      width: "7rem",
    },
    {
      key: "kind",
      name: <Trans>Kind</Trans>,
      cell: (row) => <Kind kind={row.kind as ConsultantKind} />,
      phone: "detail",
      width: "11rem",
    },
    {
      key: "qualifications",
      name: <Trans>Qualifications</Trans>,
      cell: (row) => (
        <span className="quiet">
          <Verbatim text={row.qualifications.join(", ")} />
        </span>
      ),
      phone: "state",
      width: "20rem",
    },
    {
      key: "phone",
      name: <Trans>Telephone</Trans>,
      cell: (row) => <span className="figure">{row.phone}</span>,
      width: "10rem",
    },
    {
      ...head("priority", "PRIORITY", <Trans>Order in offers</Trans>),
      cell: (row) => <span className="figure">{row.priority}</span>,
      isFigure: true,
      width: "9rem",
    },
  ];
}

function Kind({ kind }: { kind: ConsultantKind }) {
  return useKindWords()[kind]?.name ?? kind;
}
