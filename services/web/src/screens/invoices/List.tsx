import { Trans, useLingui } from "@lingui/react/macro";
import { NativeSelect } from "@mantine/core";
import { IconFileInvoice, IconPlus, IconSearchOff } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { InvoiceSumsDocument, InvoicesDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useCallback } from "react";
import { useAsk } from "@/api/asking";
import { usePaged } from "@/api/paging";
import { useFirm } from "@/app/firm";
import { searchWith } from "@/app/searching";
import { Empty } from "@/parts/empty";
import { LinkButton } from "@/parts/link-button";
import { Listing } from "@/parts/listing";
import { Page } from "@/parts/page";
import { SavedFilters } from "@/parts/saved-filters";
import { SearchField } from "@/parts/search-field";
import { LinkTabs } from "@/parts/tabs";
import { useBulk } from "./bulking";
import { useInvoiceColumns } from "./columns";
import { type Change, FilterChips, FilterMenu } from "./Filters";
import {
  type InvoiceSearch,
  isFiltered,
  questionOf,
  searchOfTab,
  searchOfWhere,
  type Tab,
  whereOf,
} from "./filter";
import classes from "./List.module.css";
import { MoreMenu } from "./MoreMenu";
import { SumsLine, sumsRow } from "./Sums";

const PATH = "/f/$slug/invoices";

/** The firm's invoices: found, filtered, ordered and summed; the address says which. */
export function InvoiceList() {
  const { t } = useLingui();
  const firm = useFirm();
  const search: InvoiceSearch = useSearch({ from: PATH });
  const navigate = useNavigate({ from: PATH });
  const where = whereOf(search);
  const change: Change = useCallback(
    (changes) =>
      void navigate({
        search: (before) => searchWith(before, changes),
        // What is being typed is one step back, not one for each letter.
        replace: "text" in changes && Object.keys(changes).length === 1,
        resetScroll: false,
      }),
    [navigate],
  );
  const paged = usePaged(InvoicesDocument, questionOf(search), (answer) => answer.invoices, [
    "invoice",
  ]);
  const sums = useAsk(InvoiceSumsDocument, { where }, { about: ["invoice"] }).answer?.invoiceSums;
  const bulk = useBulk(paged.rows, where, sums?.count ?? 0);
  const onOrder = useCallback((order: string) => change({ order }), [change]);
  const columns = useInvoiceColumns(search.order, onOrder);
  return (
    <Page
      title={<Trans>Invoices</Trans>}
      tabTitle={t`Invoices`}
      actions={<ListActions where={where} />}
    >
      <div className={classes.list}>
        <StateTabs search={search} />
        <div className={`${classes.tools} no-print`}>
          <SearchField
            label={t`Search number, customer or OCR`}
            className={classes.search}
            value={search.text ?? ""}
            onSearch={(text) => change({ text })}
          />
          <FilterMenu search={search} change={change} />
          <SavedFilters
            list="INVOICES"
            read={searchOfWhere}
            where={isFiltered(search) ? { invoices: where } : null}
            onChoose={(saved) => navigate({ search: saved })}
          />
          <OrderChoice value={search.order} onChange={onOrder} />
        </div>
        <div className={classes.chips}>
          <FilterChips search={search} change={change} />
        </div>
        <SumsLine sums={sums} />
        {bulk.job}
        <Listing
          paged={paged}
          columns={columns}
          name={t`Invoices`}
          hrefOf={(row) => `/f/${firm.slug}/invoices/${row.id}`}
          selection={bulk.selection}
          sums={sumsRow(sums)}
          empty={<NoInvoices isFiltered={isFiltered(search)} />}
        />
        {bulk.bar}
      </div>
    </Page>
  );
}

function ListActions({ where }: { where: Tenant.InvoiceWhere }) {
  return (
    <>
      <NewInvoice />
      <MoreMenu where={where} />
    </>
  );
}

function NewInvoice() {
  const firm = useFirm();
  if (!firm.may("invoice:write")) return null;
  return (
    <LinkButton
      to="/f/$slug/invoices/new"
      params={{ slug: firm.slug }}
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      <Trans>New invoice</Trans>
    </LinkButton>
  );
}

function StateTabs({ search }: { search: InvoiceSearch }) {
  const { t } = useLingui();
  const { slug } = useFirm();
  const tabs: [Tab, string][] = [
    ["all", t`All`],
    ["drafts", t`Drafts`],
    ["open", t({ message: "Open", context: "tab" })],
    ["overdue", t({ message: "Overdue", context: "tab" })],
    ["paid", t({ message: "Paid", context: "tab" })],
    ["credits", t`Credit notes`],
  ];
  return (
    <LinkTabs label={t`Which invoices`}>
      {tabs.map(([tab, words]) => (
        <Link
          key={tab}
          to={PATH}
          params={{ slug }}
          search={searchOfTab(search, tab)}
          activeOptions={{ exact: true }}
          resetScroll={false}
        >
          {words}
        </Link>
      ))}
    </LinkTabs>
  );
}

function OrderChoice({
  value = "-created",
  onChange,
}: {
  value: string | undefined;
  onChange: (order: string) => void;
}) {
  const { t } = useLingui();
  return (
    <NativeSelect
      aria-label={t`Order`}
      className={classes.order ?? ""}
      value={value}
      onChange={({ currentTarget: { value: next } }) => onChange(next === "-created" ? "" : next)}
      data={[
        { value: "-created", label: t`Newest first` },
        { value: "created", label: t`Oldest first` },
        { value: "-number", label: t`Highest number first` },
        { value: "number", label: t`Lowest number first` },
        { value: "-date", label: t`Latest invoice date first` },
        { value: "date", label: t`Earliest invoice date first` },
        { value: "due", label: t`First due first` },
        { value: "-due", label: t`Last due first` },
      ]}
    />
  );
}

function NoInvoices({ isFiltered }: { isFiltered: boolean }) {
  const { slug } = useFirm();
  if (!isFiltered)
    return (
      <Empty
        icon={<IconFileInvoice aria-hidden />}
        title={<Trans>No invoices yet</Trans>}
        action={<NewInvoice />}
      >
        <Trans>
          A name, an address and an amount are enough for the first one. It stays a draft until you
          issue it.
        </Trans>
      </Empty>
    );
  return (
    <Empty
      icon={<IconSearchOff aria-hidden />}
      title={<Trans>No invoice matches</Trans>}
      action={
        <LinkButton variant="default" to={PATH} params={{ slug }} search={{}}>
          <Trans>Clear the filter</Trans>
        </LinkButton>
      }
    >
      <Trans>Look for something else, or take away some of the conditions.</Trans>
    </Empty>
  );
}
