import { Trans, useLingui } from "@lingui/react/macro";
import { IconPlus, IconSearchOff, IconTableImport, IconUsers } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { CustomerExportDocument, CustomersDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useCallback } from "react";
import { useDo } from "@/api/asking";
import { usePaged } from "@/api/paging";
import { useFirm } from "@/app/firm";
import { searchWith } from "@/app/searching";
import { Empty } from "@/parts/empty";
import { ListMenu } from "@/parts/export/ListMenu";
import { newKey } from "@/parts/form";
import { LinkButton } from "@/parts/link-button";
import { Listing } from "@/parts/listing";
import { Page } from "@/parts/page";
import { SavedFilters } from "@/parts/saved-filters";
import { SearchField } from "@/parts/search-field";
import { LinkTabs } from "@/parts/tabs";
import { Verbatim } from "@/parts/verbatim";
import { type CustomerSearch, questionOf, searchOfWhere, whereOf } from "./asking";
import { useCustomerColumns } from "./columns";
import classes from "./List.module.css";

const PATH = "/f/$slug/customers";

/** The firm's customers, found by name, number, org. number or e-mail. */
export function CustomerList() {
  const { t } = useLingui();
  const firm = useFirm();
  const search: CustomerSearch = useSearch({ from: PATH });
  const navigate = useNavigate({ from: PATH });
  const where = whereOf(search);
  const change = useCallback(
    (changes: CustomerSearch) =>
      void navigate({
        search: (before) => searchWith(before, changes),
        replace: "text" in changes,
        resetScroll: false,
      }),
    [navigate],
  );
  const onOrder = useCallback((order: string) => change({ order }), [change]);
  const paged = usePaged(CustomersDocument, questionOf(search), (answer) => answer.customers, [
    "customer",
  ]);
  return (
    <Page
      title={<Trans>Customers</Trans>}
      tabTitle={t`Customers`}
      actions={<ListActions where={where} />}
    >
      <div className={classes.list}>
        <KindTabs search={search} />
        <div className={`${classes.tools} no-print`}>
          <SearchField
            label={t`Search name, number or e-mail`}
            className={classes.search}
            value={search.text ?? ""}
            onSearch={(text) => change({ text })}
          />
          <SavedFilters
            list="CUSTOMERS"
            read={searchOfWhere}
            where={Object.keys(where).length > 0 ? { customers: where } : null}
            onChoose={(saved) => navigate({ search: saved })}
          />
        </div>
        <Listing
          paged={paged}
          columns={useCustomerColumns(search.order, onOrder)}
          name={t`Customers`}
          hrefOf={(row) => `/f/${firm.slug}/customers/${row.id}`}
          empty={<NoCustomers search={search} />}
        />
      </div>
    </Page>
  );
}

function ListActions({ where }: { where: Tenant.CustomerWhere }) {
  const { t } = useLingui();
  const { act } = useDo(CustomerExportDocument, { changes: [] });
  return (
    <>
      <NewCustomerButton />
      <ListMenu
        exports={[
          {
            words: t`Export the list`,
            begin: (format) => act({ where, format, idempotencyKey: newKey() }),
          },
        ]}
      />
    </>
  );
}

function NewCustomerButton() {
  const firm = useFirm();
  if (!firm.may("customer:write")) return null;
  return (
    <>
      <LinkButton
        to="/f/$slug/customers/import"
        params={{ slug: firm.slug }}
        variant="default"
        leftSection={<IconTableImport size={16} aria-hidden />}
      >
        <Trans>Import</Trans>
      </LinkButton>
      <LinkButton
        to="/f/$slug/customers/new"
        params={{ slug: firm.slug }}
        leftSection={<IconPlus size={16} aria-hidden />}
      >
        <Trans>New customer</Trans>
      </LinkButton>
    </>
  );
}

function KindTabs({ search }: { search: CustomerSearch }) {
  const { t } = useLingui();
  const { slug } = useFirm();
  const tabs = [
    ["", t`All`],
    ["COMPANY", t`Companies`],
    ["PERSON", t`Private persons`],
    ["AUTHORITY", t`Authorities`],
  ] as const;
  return (
    <LinkTabs label={t`Which customers`}>
      {tabs.map(([kind, words]) => (
        <Link
          key={kind}
          to={PATH}
          params={{ slug }}
          search={searchWith(search, { kind })}
          activeOptions={{ exact: true }}
          resetScroll={false}
        >
          {words}
        </Link>
      ))}
    </LinkTabs>
  );
}

function NoCustomers({ search }: { search: CustomerSearch }) {
  const firm = useFirm();
  const params = { slug: firm.slug };
  if (Object.keys(whereOf(search)).length === 0)
    return (
      <Empty
        icon={<IconUsers aria-hidden />}
        title={<Trans>No customers yet</Trans>}
        action={<NewCustomerButton />}
      >
        <Trans>
          A customer keeps address, terms, contacts and consents, so that the next invoice is
          written in seconds.
        </Trans>
      </Empty>
    );
  return (
    <Empty
      icon={<IconSearchOff aria-hidden />}
      title={<Trans>No customer matches</Trans>}
      action={
        <>
          {search.text && firm.may("customer:write") && (
            <LinkButton to="/f/$slug/customers/new" params={params} search={{ name: search.text }}>
              <Trans>
                Add “<Verbatim text={search.text} />” as a customer
              </Trans>
            </LinkButton>
          )}
          <LinkButton variant="default" to={PATH} params={params} search={{}}>
            <Trans>Clear the filter</Trans>
          </LinkButton>
        </>
      }
    />
  );
}
