import { Trans } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import { useMemo } from "react";
import { useFirm } from "@/app/firm";
import type { Column } from "@/parts/listing";
import { type Order, orderOf } from "@/parts/ordering";
import { headsThatOrder } from "@/parts/sort-head";
import { Verbatim } from "@/parts/verbatim";
import { quantity, unitPrice } from "@/words/formats";
import { BY_NUMBER, ORDER_FIELDS, type OrderField } from "./asking";

type HourTypeRow = NonNullable<Tenant.HourTypesQuery["hourTypes"]>["nodes"][number];

/** The columns of the hour types' list; pay only for those who may see it. `onOrder` stays the same. */
export function useHourTypeColumns(
  said: string | undefined,
  onOrder: (order: string) => void,
): Column<HourTypeRow>[] {
  const hasPay = useFirm().may("pay:read");
  return useMemo(
    () => [...columns(orderOf(said, ORDER_FIELDS, BY_NUMBER), onOrder), ...(hasPay ? [PAY] : [])],
    [said, onOrder, hasPay],
  );
}

const PAY: Column<HourTypeRow> = {
  key: "pay",
  name: <Trans>Pay per hour</Trans>,
  cell: (row) => row.pay && <span className="money">{unitPrice(row.pay)}</span>,
  isFigure: true,
  width: "9rem",
};

function columns(
  order: Order<OrderField>,
  onOrder: (order: string) => void,
): Column<HourTypeRow>[] {
  const head = headsThatOrder(order, onOrder, false);
  return [
    {
      ...head("name", "NAME", <Trans>Name of the hour type</Trans>),
      cell: (row) => row.name,
      phone: "title",
    },
    {
      ...head("number", "NUMBER", <Trans>Number</Trans>),
      cell: (row) => <span className="figure">{row.number}</span>,
      phone: "detail",
      width: "8rem",
    },
    {
      key: "windows",
      name: <Trans>Surcharges</Trans>,
      cell: (row) => (
        <span className="quiet">
          <Verbatim
            text={row.windows
              .map(({ name, pricePercent }) => `${name} +${quantity(pricePercent)} %`)
              .join(", ")}
          />
        </span>
      ),
      phone: "state",
      width: "18rem",
    },
    {
      key: "price",
      name: <Trans>Price per hour</Trans>,
      cell: (row) => <span className="money">{unitPrice(row.price)}</span>,
      isFigure: true,
      phone: "figure",
      width: "9rem",
    },
  ];
}
