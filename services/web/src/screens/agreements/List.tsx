import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox } from "@mantine/core";
import { IconContract, IconPlus, IconSearchOff } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { AgreementsDocument } from "@treaty/documents";
import { useCallback } from "react";
import { usePaged } from "@/api/paging";
import { useFirm } from "@/app/firm";
import { searchWith } from "@/app/searching";
import { Empty } from "@/parts/empty";
import { LinkButton } from "@/parts/link-button";
import { Listing } from "@/parts/listing";
import { orderBy, orderOf } from "@/parts/ordering";
import { Page } from "@/parts/page";
import { SearchField } from "@/parts/search-field";
import classes from "./Agreements.module.css";
import { type AgreementSearch, NEWEST_FIRST, ORDER_FIELDS, whereOf } from "./asking";
import { useAgreementColumns } from "./columns";

const PAGE = 50;
const PATH = "/f/$slug/agreements";

/** What was agreed with all customers, found by number, name or order number. */
export function AgreementList() {
  const { t } = useLingui();
  const { slug } = useFirm();
  const search: AgreementSearch = useSearch({ from: PATH });
  const navigate = useNavigate({ from: PATH });
  const change = useCallback(
    (changes: AgreementSearch) =>
      void navigate({
        search: (before) => searchWith(before, changes),
        replace: "text" in changes,
        resetScroll: false,
      }),
    [navigate],
  );
  const onOrder = useCallback((order: string) => change({ order }), [change]);
  const order = orderOf(search.order, ORDER_FIELDS, NEWEST_FIRST);
  const paged = usePaged(
    AgreementsDocument,
    { first: PAGE, where: whereOf(search), orderBy: orderBy(order) },
    (answer) => answer.agreements,
    ["agreement"],
  );
  return (
    <Page title={<Trans>Agreements</Trans>} tabTitle={t`Agreements`} actions={<NewButton />}>
      <div className={classes.sheet}>
        <div className={classes.bar}>
          <SearchField
            label={t`Search number, name or order number`}
            className={classes.search}
            value={search.text ?? ""}
            onSearch={(text) => change({ text })}
          />
          <Checkbox
            label={t`Show ended`}
            checked={search.show === "ended"}
            onChange={({ currentTarget }) =>
              change({ show: currentTarget.checked ? "ended" : undefined })
            }
          />
        </div>
        <Listing
          paged={paged}
          columns={useAgreementColumns(search.order, onOrder)}
          name={t`Agreements`}
          hrefOf={(row) => `/f/${slug}/agreements/${row.id}`}
          empty={<NoAgreements search={search} />}
        />
      </div>
    </Page>
  );
}

function NewButton() {
  const firm = useFirm();
  if (!firm.may("agreement:write")) return null;
  return (
    <LinkButton
      to="/f/$slug/agreements/new"
      params={{ slug: firm.slug }}
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      <Trans>New agreement</Trans>
    </LinkButton>
  );
}

function NoAgreements({ search }: { search: AgreementSearch }) {
  if (search.text)
    return (
      <Empty icon={<IconSearchOff aria-hidden />} title={<Trans>No agreement matches</Trans>} />
    );
  if (search.show === "ended")
    return <Empty icon={<IconContract aria-hidden />} title={<Trans>Nothing is ended</Trans>} />;
  return (
    <Empty
      icon={<IconContract aria-hidden />}
      title={<Trans>No agreements yet</Trans>}
      action={<NewButton />}
    >
      <Trans>
        An agreement says what hours cost a customer, when reported work becomes an invoice, and
        what a late cancellation or a rushed order costs.
      </Trans>
    </Empty>
  );
}
