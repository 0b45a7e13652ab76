import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconLinkOff } from "@tabler/icons-react";
import { ContactLinksEndDocument, CustomerContactsDocument } from "@treaty/documents";
import { useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { isDoneOrTold } from "@/parts/answered";
import { Confirm } from "@/parts/confirm";
import { Copied } from "@/parts/copied";
import { tell } from "@/parts/toasts";
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
            the address comes in, without a password, until it is ended or the contact is removed
            here.
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
            <OwnPage contact={contact} url={pages.get(contact.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnPage({
  contact: { id, name },
  url,
}: {
  contact: { id?: string | null; name: string };
  url: string | null | undefined;
}) {
  const { t } = useLingui();
  if (!id || !url) return null;
  return (
    <div className={classes.page}>
      <Copied value={url} what={t`Copy the address of ${name}'s page`} />
      <EndPage id={id} name={name} />
    </div>
  );
}

function EndPage({ id, name }: { id: string; name: string }) {
  const { t } = useLingui();
  const firm = useFirm();
  const [isAsked, setAsked] = useState(false);
  const { act, isActing } = useDo(ContactLinksEndDocument, { changes: ["customer"] });
  const end = async () => {
    if (!isDoneOrTold(await act({ id }))) return;
    setAsked(false);
    tell(t`The old addresses open nothing any more.`);
  };
  if (!firm.may("customer:write")) return null;
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconLinkOff size={14} aria-hidden />}
        aria-label={t`End the addresses of ${name}'s page`}
        onClick={() => setAsked(true)}
      >
        <Trans>End the address</Trans>
      </Button>
      <Confirm
        opened={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={end}
        isActing={isActing}
        isDangerous
        title={<Trans>End every address that was sent?</Trans>}
        act={<Trans>End them</Trans>}
      >
        {t`Addresses of the page and of the calendar that ${name} has got open nothing any more. There is a new one at once, to be sent anew. Whoever was asked to approve a report can do that still.`}
      </Confirm>
    </>
  );
}
