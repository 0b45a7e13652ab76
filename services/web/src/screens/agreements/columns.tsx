import { Trans, useLingui } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";
import { useMemo } from "react";
import type { Column } from "@/parts/listing";
import { type Order, orderOf } from "@/parts/ordering";
import { headsThatOrder } from "@/parts/sort-head";
import { Pill } from "@/parts/state";
import { Verbatim } from "@/parts/verbatim";
import { NEWEST_FIRST, ORDER_FIELDS, type OrderField } from "./asking";
import { useFormWords, usePolicyWords, useStateWords } from "./words";

type AgreementRow = NonNullable<Tenant.AgreementsQuery["agreements"]>["nodes"][number];

/** The columns of the agreements' list. `onOrder` stays the same. */
export function useAgreementColumns(
  said: string | undefined,
  onOrder: (order: string) => void,
  hasCustomer = true,
): Column<AgreementRow>[] {
  return useMemo(
    () =>
      columns(orderOf(said, ORDER_FIELDS, NEWEST_FIRST), onOrder).filter(
        ({ key }) => hasCustomer || key !== "customer",
      ),
    [said, onOrder, hasCustomer],
  );
}

function FormName({ row }: { row: AgreementRow }) {
  const words = useFormWords();
  return row.form === "%future added value" ? null : words[row.form].name;
}

function PolicyName({ row }: { row: AgreementRow }) {
  const { t } = useLingui();
  const words = usePolicyWords();
  if (row.form === "FIXED_PRICE") return t`By its plan`;
  if (row.form === "RETAINER") return t`Once a period`;
  return row.policy === "%future added value" ? null : words[row.policy].name;
}

function State({ row }: { row: AgreementRow }) {
  const words = useStateWords().agreement;
  return <Pill mood={row.state === "RUNNING" ? "good" : "plain"}>{words[row.state]}</Pill>;
}

function columns(
  order: Order<OrderField>,
  onOrder: (order: string) => void,
): Column<AgreementRow>[] {
  const head = headsThatOrder(order, onOrder, false);
  return [
    {
      ...head("number", "NUMBER", <Trans>Number</Trans>),
      cell: (row) => <span className="figure">{row.number}</span>,
      width: "7rem",
    },
    {
      ...head("name", "NAME", <Trans>Agreement</Trans>),
      cell: (row) => row.name,
      phone: "title",
    },
    {
      key: "customer",
      name: <Trans>Customer</Trans>,
      cell: (row) => <Verbatim text={row.customer?.name ?? ""} />,
      phone: "detail",
    },
    {
      key: "form",
      name: <Trans>Paid for</Trans>,
      cell: (row) => <FormName row={row} />,
      phone: "figure",
      width: "9rem",
    },
    {
      key: "policy",
      name: <Trans>When work is invoiced</Trans>,
      cell: (row) => (
        <span className="quiet">
          <PolicyName row={row} />
        </span>
      ),
      width: "12rem",
    },
    {
      key: "state",
      name: <Trans>State</Trans>,
      cell: (row) => <State row={row} />,
      phone: "state",
      width: "8rem",
    },
  ];
}
