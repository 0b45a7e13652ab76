import { Trans, useLingui } from "@lingui/react/macro";
import { CustomerContactsDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { Copied } from "@/parts/copied";
import type { CustomerOnCard } from "./Card";
import classes from "./Customer.module.css";
import { useRoleWords } from "./kinds";

/** Whom to talk to at a customer, each with the address of the page where they order and approve. */
export function Contacts({ customer }: { customer: CustomerOnCard }) {
  const firm = useFirm();
  const roleWords = useRoleWords();
  const { id, contacts } = customer;
  const asked = useAsk(
    CustomerContactsDocument,
    { id },
    { about: ["customer"], pause: !firm.may("assignment:write") || contacts.length === 0 },
  );
  const found = asked.answer?.customer?.contacts ?? [];
  const pages = new Map(found.map((each) => [each.id, each.pageUrl]));
  const hasPages = contacts.some((each) => pages.get(each.id));
  return (
    <section className={classes.card} aria-labelledby="contacts">
      <h2 id="contacts">
        <Trans>Contacts</Trans>
      </h2>
      {contacts.length === 0 && (
        <p className="quiet">
          <Trans>Nobody is written down. Add those who are asked about invoices and orders.</Trans>
        </p>
      )}
      {hasPages && (
        <p className="quiet small">
          <Trans>
            On a page of their own, contacts order work, follow it and approve hours. Whoever has
            the address comes in, without a password, until the contact is removed here.
          </Trans>
        </p>
      )}
      <ul className={classes.rows}>
        {contacts.map((contact) => (
          <li key={`${contact.name}.${contact.email}.${contact.phone}`} className={classes.row}>
            <b className={classes.grow}>{contact.name}</b>
            {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
            {contact.phone && <a href={`tel:${contact.phone}`}>{contact.phone}</a>}
            <span className="quiet small">{contact.roles.map(roleWords).join(", ")}</span>
            <OwnPage name={contact.name} url={pages.get(contact.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnPage({ name, url }: { name: string; url: string | null | undefined }) {
  const { t } = useLingui();
  if (!url) return null;
  return (
    <div className={classes.page}>
      <Copied value={url} what={t`Copy the address of ${name}'s page`} />
    </div>
  );
}
