import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { InvoiceSumsDocument, InvoicesDocument } from "@treaty/documents";
import { useState } from "react";
import { useAsk } from "@/api/asking";
import { usePaged } from "@/api/paging";
import { useFirm } from "@/app/firm";
import { Empty } from "@/parts/empty";
import { Listing } from "@/parts/listing";
import { orderBy, orderOf } from "@/parts/ordering";
import { useInvoiceColumns } from "../invoices/columns";
import { NEWEST_FIRST, ORDER_FIELDS } from "../invoices/filter";
import { SumsLine, sumsRow } from "../invoices/Sums";
import classes from "./List.module.css";

const PAGE = 20;

/** The invoices of one customer, with their sums. */
export function CustomerInvoices({ id }: { id: string }) {
  const { t } = useLingui();
  const { slug } = useFirm();
  const [said, setSaid] = useState<string>();
  const order = orderOf(said, ORDER_FIELDS, NEWEST_FIRST);
  const where = { customerId: id };
  const paged = usePaged(
    InvoicesDocument,
    { first: PAGE, where, orderBy: orderBy(order) },
    (answer) => answer.invoices,
    ["invoice"],
  );
  const sums = useAsk(InvoiceSumsDocument, { where }, { about: ["invoice"] }).answer?.invoiceSums;
  return (
    <div className={classes.list}>
      <div className={classes.head}>
        <SumsLine sums={sums} />
        <Link to="/f/$slug/invoices" params={{ slug }} search={{ customer: id }}>
          <Trans>Search and filter them</Trans>
        </Link>
      </div>
      <Listing
        paged={paged}
        columns={useInvoiceColumns(said, setSaid)}
        name={t`Invoices`}
        hrefOf={(row) => `/f/${slug}/invoices/${row.id}`}
        sums={sumsRow(sums)}
        empty={
          <Empty title={<Trans>No invoices to this customer yet</Trans>}>
            <Trans>“New invoice” above writes the first one with all that is known.</Trans>
          </Empty>
        }
      />
    </div>
  );
}
