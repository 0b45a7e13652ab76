import { Trans, useLingui } from "@lingui/react/macro";
import { IconPlus } from "@tabler/icons-react";
import { AgreementsDocument } from "@treaty/documents";
import { useState } from "react";
import { usePaged } from "@/api/paging";
import { useFirm } from "@/app/firm";
import { Empty } from "@/parts/empty";
import { LinkButton } from "@/parts/link-button";
import { Listing } from "@/parts/listing";
import { orderBy, orderOf } from "@/parts/ordering";
import classes from "./Agreements.module.css";
import { NEWEST_FIRST, ORDER_FIELDS } from "./asking";
import { useAgreementColumns } from "./columns";

const PAGE = 20;

/** What was agreed with one customer, on the customer's card. */
export function AgreementsOfCustomer({ id }: { id: string }) {
  const { t } = useLingui();
  const { slug } = useFirm();
  const [said, setSaid] = useState<string>();
  const order = orderOf(said, ORDER_FIELDS, NEWEST_FIRST);
  const paged = usePaged(
    AgreementsDocument,
    { first: PAGE, where: { customerId: id }, orderBy: orderBy(order) },
    (answer) => answer.agreements,
    ["agreement"],
  );
  return (
    <div className={classes.sheet}>
      <div className={classes.foot}>
        <NewWith id={id} />
      </div>
      <Listing
        paged={paged}
        columns={useAgreementColumns(said, setSaid, false)}
        name={t`Agreements`}
        hrefOf={(row) => `/f/${slug}/agreements/${row.id}`}
        empty={
          <Empty title={<Trans>No agreements with this customer yet</Trans>}>
            <Trans>
              Without an agreement hours cost what their type says, and are invoiced when they are
              approved.
            </Trans>
          </Empty>
        }
      />
    </div>
  );
}

function NewWith({ id }: { id: string }) {
  const firm = useFirm();
  if (!firm.may("agreement:write")) return null;
  return (
    <LinkButton
      variant="default"
      to="/f/$slug/agreements/new"
      params={{ slug: firm.slug }}
      search={{ customer: id }}
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      <Trans>New agreement</Trans>
    </LinkButton>
  );
}
