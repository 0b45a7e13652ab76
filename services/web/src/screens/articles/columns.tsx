import { Trans } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import type { ReactNode } from "react";
import type { Column } from "@/parts/listing";
import { type Order, orderAfter, sortedBy } from "@/parts/ordering";
import { SortHead } from "@/parts/sort-head";
import { quantity, unitPrice } from "@/words/formats";
import type { OrderField } from "./asking";

type ArticleRow = NonNullable<Tenant.ArticlesQuery["articles"]>["nodes"][number];

/** The columns of the articles' list; name and number order it. */
export function articleColumns(
  order: Order<OrderField>,
  onOrder: (order: string) => void,
  classWords: Record<Tenant.VatClass, string>,
): Column<ArticleRow>[] {
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
      ...head("name", "NAME", <Trans>Article name</Trans>),
      cell: (row) => row.name,
      phone: "title",
    },
    {
      ...head("number", "NUMBER", <Trans>Article number</Trans>),
      cell: (row) => <span className="figure">{row.number}</span>,
      phone: "detail",
      width: "10rem",
    },
    {
      key: "unit",
      name: <Trans>Unit</Trans>,
      cell: (row) => row.unit,
      width: "6rem",
    },
    {
      key: "vat",
      name: <Trans>VAT</Trans>,
      cell: (row) => (
        <span className="quiet">
          {classWords[row.vatClass]}
          {row.vatRate && ` · ${quantity(row.vatRate)} %`}
        </span>
      ),
      phone: "state",
      width: "15rem",
    },
    {
      key: "price",
      name: <Trans>Price without VAT</Trans>,
      cell: (row) => <span className="money">{unitPrice(row.price)}</span>,
      isFigure: true,
      phone: "figure",
      width: "10rem",
    },
  ];
}
