import { Trans } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import type { Column } from "@/parts/listing";
import { Money } from "@/parts/money";
import classes from "./List.module.css";
import { UndoPayment } from "./UndoPayment";

export type PaymentRow = NonNullable<Tenant.PaymentsQuery["payments"]>["nodes"][number];

/** The columns of the payments' list; those who may write may also undo. */
export function paymentColumns(mayUndo: boolean): Column<PaymentRow>[] {
  const columns: Column<PaymentRow>[] = [
    {
      key: "invoice",
      name: <Trans>Invoice</Trans>,
      cell: (row) => (
        <>
          <span className="figure">{row.invoice?.number ?? row.invoice?.foreignNumber ?? "–"}</span>
          <span className={classes.phone}> · {row.receivedDate}</span>
        </>
      ),
      phone: "detail",
      width: "8rem",
    },
    {
      key: "received",
      name: <Trans>Received</Trans>,
      cell: (row) => <span className="figure">{row.receivedDate}</span>,
      width: "9rem",
    },
    {
      key: "buyer",
      name: <Trans>Customer</Trans>,
      cell: (row) => row.invoice?.buyerName,
      phone: "title",
    },
    {
      key: "reference",
      name: <Trans>Reference</Trans>,
      cell: (row) => <span className="quiet">{row.reference}</span>,
    },
    {
      key: "amount",
      name: <Trans>Amount</Trans>,
      cell: (row) => <Money value={row.amount} />,
      isFigure: true,
      phone: "figure",
      width: "10rem",
    },
  ];
  if (!mayUndo) return columns;
  return [
    ...columns,
    {
      key: "undo",
      name: (
        <span className="only-read">
          <Trans>Undo</Trans>
        </span>
      ),
      cell: (row) => <UndoPayment payment={row} />,
      phone: "state",
      width: "6rem",
    },
  ];
}
