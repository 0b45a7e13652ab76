import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { CustomerDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { Lost } from "@/app/Lost";
import { LinkButton } from "@/parts/link-button";
import { Page } from "@/parts/page";
import { AskFailed } from "@/parts/problems";
import { Pill } from "@/parts/state";
import { LinkTabs } from "@/parts/tabs";
import { Timeline } from "@/parts/timeline";
import { Verbatim } from "@/parts/verbatim";
import { AgreementsOfCustomer } from "../agreements/OfCustomer";
import { Consents } from "./Consents";
import classes from "./Customer.module.css";
import { CustomerInvoices } from "./CustomerInvoices";
import { Details } from "./Details";
import { CustomerFigures } from "./Figures";
import { useKindWords } from "./kinds";
import { CustomerPrices } from "./Prices";

const PATH = "/f/$slug/customers/$id";

export type CustomerOnCard = NonNullable<Tenant.CustomerQuery["customer"]>;

/** All that the firm knows of one customer: details, invoices, consents, and what has happened. */
export function CustomerCard() {
  const { t } = useLingui();
  const firm = useFirm();
  const { id } = useParams({ from: PATH });
  const asked = useAsk(CustomerDocument, { id }, { about: ["customer"] });
  const customer = asked.answer?.customer;
  const kindWords = useKindWords();
  if (asked.error && !customer)
    return (
      <Page title={t`Customer`} tabTitle={t`Customer`}>
        <AskFailed error={asked.error} again={asked.again} />
      </Page>
    );
  if (asked.answer && !customer) return <Lost />;
  if (!customer)
    return (
      <Page title="…" tabTitle={t`Customer`}>
        <Skeleton height={320} />
      </Page>
    );
  return (
    <Page
      key={customer.id}
      title={customer.name}
      tabTitle={customer.name}
      badge={<Pill>{kindWords(customer.kind)}</Pill>}
      lead={
        <span className="figure">
          <Trans>
            Customer <Verbatim text={customer.number} />
          </Trans>
          {customer.orgNumber && ` · ${customer.orgNumber}`}
        </span>
      }
      actions={<NewInvoice id={customer.id} />}
    >
      <div className={classes.sheet}>
        {firm.may("invoice:read") && <CustomerFigures customerId={customer.id} />}
        <CardTabs id={customer.id} />
        <OpenTab customer={customer} again={asked.again} />
      </div>
    </Page>
  );
}

function NewInvoice({ id }: { id: string }) {
  const firm = useFirm();
  if (!firm.may("invoice:write")) return null;
  return (
    <LinkButton
      to="/f/$slug/invoices/new"
      params={{ slug: firm.slug }}
      search={{ customer: id }}
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      <Trans>New invoice</Trans>
    </LinkButton>
  );
}

function CardTabs({ id }: { id: string }) {
  const { t } = useLingui();
  const firm = useFirm();
  const tabs: [string, string, boolean][] = [
    ["", t`Details`, true],
    ["invoices", t`Invoices`, firm.may("invoice:read")],
    ["agreements", t`Agreements`, firm.may("agreement:read")],
    ["prices", t`Prices`, firm.may("catalogue:read")],
    ["consents", t`Ways and consents`, true],
    ["timeline", t`History`, firm.may("event:read")],
  ];
  return (
    <LinkTabs label={t`About the customer`}>
      {tabs
        .filter(([, , isShown]) => isShown)
        .map(([tab, words]) => (
          <Link
            key={tab}
            to={PATH}
            params={{ slug: firm.slug, id }}
            search={tab ? { tab } : {}}
            activeOptions={{ exact: true }}
            resetScroll={false}
          >
            {words}
          </Link>
        ))}
    </LinkTabs>
  );
}

function OpenTab({ customer, again }: { customer: CustomerOnCard; again: () => void }) {
  const { tab } = useSearch({ from: PATH });
  switch (tab) {
    case "invoices":
      return <CustomerInvoices id={customer.id} />;
    case "agreements":
      return <AgreementsOfCustomer id={customer.id} />;
    case "prices":
      return <CustomerPrices id={customer.id} />;
    case "consents":
      return <Consents customer={customer} />;
    case "timeline":
      return (
        <section className={classes.card}>
          <Timeline subjectId={customer.id} />
        </section>
      );
    default:
      return <Details customer={customer} again={again} />;
  }
}
