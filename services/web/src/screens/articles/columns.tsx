import { Trans } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import { useMemo } from "react";
import type { Column } from "@/parts/listing";
import { type Order, orderOf } from "@/parts/ordering";
import { headsThatOrder } from "@/parts/sort-head";
import { useVatWords } from "@/parts/vat-words";
import { quantity, unitPrice } from "@/words/formats";
import { BY_NUMBER, ORDER_FIELDS, type OrderField } from "./asking";

type ArticleRow = NonNullable<Tenant.ArticlesQuery["articles"]>["nodes"][number];

/** The columns of the articles' list in the order that is said; name and number order it. `onOrder` stays the same. */
export function useArticleColumns(
  said: string | undefined,
  onOrder: (order: string) => void,
): Column<ArticleRow>[] {
  const { classes } = useVatWords();
  return useMemo(
    () => articleColumns(orderOf(said, ORDER_FIELDS, BY_NUMBER), onOrder, classes),
    [said, onOrder, classes],
  );
}

function articleColumns(
  order: Order<OrderField>,
  onOrder: (order: string) => void,
  classWords: Record<Tenant.VatClass, string>,
): Column<ArticleRow>[] {
  const head = headsThatOrder(order, onOrder, false);
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
