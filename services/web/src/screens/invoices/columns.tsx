import { Trans } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import { useMemo } from "react";
import type { Column } from "@/parts/listing";
import { Money } from "@/parts/money";
import { type Order, orderOf } from "@/parts/ordering";
import { useIsPhone } from "@/parts/phone";
import { SaidPills } from "@/parts/said";
import { headsThatOrder } from "@/parts/sort-head";
import { InvoiceStatePill } from "@/parts/state";
import { signed } from "./credit/signed";
import { DueWords } from "./due";
import { NEWEST_FIRST, ORDER_FIELDS, type OrderField } from "./filter";

const OWED: readonly string[] = ["ISSUED", "PARTLY_PAID"];
export type InvoiceRow = NonNullable<Tenant.InvoicesQuery["invoices"]>["nodes"][number];

/** The columns of a list of invoices in the order that is said; their heads order it. `onOrder` stays the same. */
export function useInvoiceColumns(
  said: string | undefined,
  onOrder: (order: string) => void,
): Column<InvoiceRow>[] {
  const isPhone = useIsPhone();
  return useMemo(
    () => invoiceColumns(orderOf(said, ORDER_FIELDS, NEWEST_FIRST), onOrder, isPhone),
    [said, onOrder, isPhone],
  );
}

function invoiceColumns(
  order: Order<OrderField>,
  onOrder: (order: string) => void,
  isPhone: boolean,
): Column<InvoiceRow>[] {
  const head = headsThatOrder(order, onOrder, true);
  return [
    {
      ...head("number", "NUMBER", <Trans>Number</Trans>),
      cell: (row) => <NumberCell row={row} withDue={isPhone} />,
      phone: "detail",
      width: "7rem",
    },
    {
      key: "customer",
      name: <Trans>Customer</Trans>,
      cell: (row) => row.buyerName || <span className="quiet">–</span>,
      phone: "title",
    },
    {
      ...head("date", "INVOICE_DATE", <Trans>Invoice date</Trans>),
      cell: (row) => <span className="figure">{row.invoiceDate}</span>,
      width: "8rem",
    },
    {
      ...head("due", "DUE_DATE", <Trans>Due date</Trans>),
      cell: (row) => <DueCell row={row} />,
      width: "13rem",
    },
    {
      key: "total",
      name: <Trans>Amount</Trans>,
      cell: (row) => <Money value={signed(row.total, row.kind)} />,
      isFigure: true,
      phone: "figure",
      width: "9rem",
    },
    {
      key: "open",
      name: <Trans>Left to pay</Trans>,
      cell: (row) =>
        OWED.includes(row.state) && row.kind !== "CREDIT_NOTE" ? <Money value={row.open} /> : null,
      isFigure: true,
      width: "9rem",
    },
    {
      key: "state",
      name: <Trans>State</Trans>,
      cell: (row) => <StateOrSaid row={row} />,
      phone: "state",
      width: "8rem",
    },
  ];
}

/** What the buyer says of it where that waits for an answer, which is sooner to be done; else its state. */
function StateOrSaid({ row }: { row: InvoiceRow }) {
  const { isDisputed, isSaidPaid } = row;
  if (isDisputed || isSaidPaid)
    return <SaidPills isDisputed={isDisputed} isSaidPaid={isSaidPaid && !isDisputed} />;
  return (
    <InvoiceStatePill
      state={row.state}
      kind={row.kind}
      isOverdue={row.isOverdue}
      sentAt={row.sentAt ?? null}
    />
  );
}

function NumberCell({ row, withDue }: { row: InvoiceRow; withDue: boolean }) {
  return (
    <>
      <span className="figure">{row.number ?? row.foreignNumber ?? <Trans>Draft</Trans>}</span>
      {row.kind === "CREDIT_NOTE" && row.number === null && (
        <span className="quiet small">
          {" "}
          <Trans>of a credit note</Trans>
        </span>
      )}
      {(row.form === "ADVANCE" || row.form === "ON_ACCOUNT") && (
        <span className="quiet small">
          {" "}
          {row.form === "ADVANCE" ? <Trans>advance</Trans> : <Trans>on account</Trans>}
        </span>
      )}
      {withDue && row.kind !== "CREDIT_NOTE" && (
        <>
          {" · "}
          <DueCell row={row} />
        </>
      )}
    </>
  );
}

function DueCell({ row }: { row: InvoiceRow }) {
  const isOpen = OWED.includes(row.state);
  // Nobody pays a credit note, so it falls due on no day.
  if (row.kind === "CREDIT_NOTE") return null;
  return (
    <>
      <span className="figure">{row.fallsDue}</span>
      <DueWords dueDate={row.fallsDue} isOpen={isOpen} />
    </>
  );
}
