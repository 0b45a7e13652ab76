import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useFirm } from "@/app/firm";
import { countryName } from "@/parts/countries";
import { currencyName } from "@/parts/currencies";
import { VatCheckOf } from "@/parts/vat-check";
import { instant } from "@/words/formats";
import type { CustomerOnCard } from "./Card";
import { Contacts } from "./Contacts";
import classes from "./Customer.module.css";
import { EditCustomer } from "./EditCustomer";
import { InPeppol } from "./InPeppol";

/** Who the customer is and how the firm deals with it; the same place turns into the form. */
export function Details({ customer, again }: { customer: CustomerOnCard; again: () => void }) {
  const firm = useFirm();
  const [isEdited, setEdited] = useState(false);
  if (isEdited)
    return <EditCustomer customer={customer} again={again} onClose={() => setEdited(false)} />;
  return (
    <>
      <section className={classes.card} aria-labelledby="details">
        <div className={classes.head}>
          <h2 id="details">
            <Trans>Details</Trans>
          </h2>
          {firm.may("customer:write") && (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPencil size={14} aria-hidden />}
              onClick={() => setEdited(true)}
            >
              <Trans>Edit</Trans>
            </Button>
          )}
        </div>
        <Facts customer={customer} />
      </section>
      <Contacts customer={customer} />
    </>
  );
}

/** Since when the firm has known it: that is what an auditor asks. */
function NotedOn({ at }: { at: string | null }) {
  const day = at ? instant(at).slice(0, 10) : "";
  return <Trans>Yes, noted {day}</Trans>;
}

function Facts({ customer }: { customer: CustomerOnCard }) {
  const { t, i18n } = useLingui();
  const { address } = customer;
  const lines = [
    address.line1,
    address.line2,
    `${address.postalCode} ${address.city}`.trim(),
    address.country === "SE" ? "" : countryName(address.country, i18n.locale),
  ].filter(Boolean);
  const isPerson = customer.kind === "PERSON";
  return (
    <dl className={classes.facts}>
      <Fact name={isPerson ? t`Personal identity number` : t`Org. number`}>
        {customer.orgNumber}
      </Fact>
      <Fact name={t`VAT number`}>
        {customer.vatNumber && (
          <>
            {customer.vatNumber}
            <VatCheckOf customer={customer} />
          </>
        )}
      </Fact>
      {customer.isConstructionBusiness && (
        <Fact name={t`Regularly sells construction services`}>
          <NotedOn at={customer.constructionNotedAt ?? null} />
        </Fact>
      )}
      <Fact name={t`E-mail`}>{customer.email}</Fact>
      <Fact name={t`Telephone`}>{customer.phone}</Fact>
      <Fact name={t`Address`}>
        {lines.length > 0 &&
          lines.map((line) => (
            <span key={line} style={{ display: "block" }}>
              {line}
            </span>
          ))}
      </Fact>
      <Fact name={t`Payment terms`}>
        {customer.paymentTermsDays === null || customer.paymentTermsDays === undefined ? (
          <Trans>As the firm's own</Trans>
        ) : (
          <Trans>{customer.paymentTermsDays} days</Trans>
        )}
      </Fact>
      <Fact name={t`Currency`}>
        {customer.currency &&
          `${customer.currency} · ${currencyName(customer.currency, i18n.locale)}`}
      </Fact>
      <Fact name={t`Their reference`}>{customer.buyerReference}</Fact>
      <Fact name={t`Language of the invoice`}>
        {customer.locale.startsWith("en") ? t`English` : t`Swedish`}
      </Fact>
      <Fact name={t`Peppol id`}>{customer.peppolId}</Fact>
      {customer.kind !== "PERSON" && (customer.peppolId || customer.gln || customer.orgNumber) && (
        <Fact name={t`E-invoices by Peppol`}>
          <InPeppol customer={customer} />
        </Fact>
      )}
      <Fact name={t`GLN`}>{customer.gln}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
