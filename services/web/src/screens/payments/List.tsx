import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { IconCash } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { PaymentSumsDocument, PaymentsDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { lazy, Suspense, useMemo } from "react";
import { useAsk } from "@/api/asking";
import { usePaged } from "@/api/paging";
import { useFirm } from "@/app/firm";
import { Empty } from "@/parts/empty";
import { LinkButton } from "@/parts/link-button";
import { Listing } from "@/parts/listing";
import { Money } from "@/parts/money";
import { Page } from "@/parts/page";
import { LinkTabs } from "@/parts/tabs";
import { today } from "@/words/formats";
import { paymentColumns } from "./columns";
import classes from "./List.module.css";
import { monthOf, type Period, periodOf, yearOf } from "./period";

const DayField = lazy(() => import("@/parts/day-field"));
const PAGE = 50;
const PATH = "/f/$slug/payments";

type Sums = NonNullable<Tenant.PaymentSumsQuery["paymentSums"]>;

/** What was paid in a period, to which invoice, and what it comes to. */
export function PaymentList() {
  const { t } = useLingui();
  const firm = useFirm();
  const period = periodOf(useSearch({ from: PATH }), today());
  const where = { receivedFrom: period.from, receivedTo: period.to };
  const paged = usePaged(PaymentsDocument, { first: PAGE, where }, (answer) => answer.payments, [
    "payment",
  ]);
  const sums = useAsk(PaymentSumsDocument, { where }, { about: ["payment"] }).answer?.paymentSums;
  const mayUndo = firm.may("payment:write");
  const columns = useMemo(() => paymentColumns(mayUndo), [mayUndo]);
  return (
    <Page title={<Trans>Payments</Trans>} tabTitle={t`Payments`}>
      <div className={classes.list}>
        <PeriodTabs />
        <PeriodDays period={period} />
        <SumsLine sums={sums} />
        <Listing
          paged={paged}
          columns={columns}
          name={t`Payments`}
          hrefOf={(row) => `/f/${firm.slug}/invoices/${row.invoiceId}`}
          sums={
            sums
              ? {
                  invoice: <Trans>Sum</Trans>,
                  buyer: <Count count={sums.count} />,
                  amount: <Money value={sums.amount} />,
                }
              : undefined
          }
          empty={<NoPayments />}
        />
      </div>
    </Page>
  );
}

function PeriodTabs() {
  const { t } = useLingui();
  const { slug } = useFirm();
  const now = today();
  const tabs: [string, Partial<Record<"from" | "to", string>>][] = [
    [t`This month`, {}],
    [t`Last month`, searchOf(monthOf(now, 1))],
    [t`This year`, searchOf(yearOf(now))],
  ];
  return (
    <LinkTabs label={t`Period`}>
      {tabs.map(([words, search]) => (
        <Link
          key={words}
          to={PATH}
          params={{ slug }}
          search={search}
          activeOptions={{ exact: true }}
        >
          {words}
        </Link>
      ))}
    </LinkTabs>
  );
}

function PeriodDays({ period }: { period: Period }) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: PATH });
  const change = (changes: Partial<Period>) =>
    void navigate({ search: searchOf({ ...period, ...changes }), resetScroll: false });
  return (
    <div className={`${classes.period} no-print`}>
      <Suspense fallback={<Skeleton w="21.5rem" h={36} />}>
        <DayField
          className={classes.day ?? ""}
          aria-label={t`Received from`}
          value={period.from ?? ""}
          onChange={(from) => change({ from: from || null })}
        />
        –
        <DayField
          className={classes.day ?? ""}
          aria-label={t`Received to`}
          value={period.to ?? ""}
          onChange={(to) => change({ to: to || null })}
        />
      </Suspense>
    </div>
  );
}

function SumsLine({ sums }: { sums: Sums | null | undefined }) {
  return (
    <div className={classes.sums} role="status">
      {sums && (
        <Trans>
          <b>
            <Count count={sums.count} />
          </b>{" "}
          amounting to{" "}
          <b>
            <Money value={sums.amount} />
          </b>
        </Trans>
      )}
    </div>
  );
}

function Count({ count }: { count: number }) {
  return <Plural value={count} one="# payment" other="# payments" />;
}

function NoPayments() {
  const { slug } = useFirm();
  return (
    <Empty
      icon={<IconCash aria-hidden />}
      title={<Trans>No payments in this period</Trans>}
      action={
        <LinkButton
          variant="default"
          to="/f/$slug/invoices"
          params={{ slug }}
          search={{ open: "true" }}
        >
          <Trans>Show unpaid invoices</Trans>
        </LinkButton>
      }
    >
      <Trans>
        A payment is registered on its invoice. Everything that came in during the period is listed
        here.
      </Trans>
    </Empty>
  );
}

function searchOf({ from, to }: Period): Partial<Record<"from" | "to", string>> {
  return { ...(from && { from }), ...(to && { to }) };
}
