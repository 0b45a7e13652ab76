import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Fieldset, MultiSelect, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { Verbatim } from "@/parts/verbatim";
import classes from "./Customer.module.css";
import type { CustomerForm } from "./CustomerFields";
import { invoiceAddresses } from "./card";
import { ROLES, useRoleWords } from "./kinds";

/** The people at a customer, and what each of them is asked about. */
export function ContactFields({ form }: { form: CustomerForm }) {
  const { t } = useLingui();
  const roleWords = useRoleWords();
  const add = () => form.insertListItem("contacts", { name: "", email: "", phone: "", roles: [] });
  return (
    <Fieldset legend={<Trans>Contacts</Trans>} className={classes.contacts ?? ""}>
      {form.values.contacts.map((contact, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a contact in a form is known by its place
        <div key={place} className={classes.contact}>
          <TextInput label={t`Name`} {...form.getInputProps(`contacts.${place}.name`)} />
          <TextInput
            label={t`E-mail`}
            type="email"
            {...form.getInputProps(`contacts.${place}.email`)}
          />
          <TextInput
            label={t`Telephone`}
            type="tel"
            {...form.getInputProps(`contacts.${place}.phone`)}
          />
          <MultiSelect
            label={t`Is asked about`}
            data={ROLES.map((role) => ({ value: role, label: roleWords(role) }))}
            {...form.getInputProps(`contacts.${place}.roles`)}
          />
          <ActionIcon
            size="lg"
            aria-label={t`Remove the contact ${contact.name}`}
            onClick={() => form.removeListItem("contacts", place)}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <InvoicesGoTo form={form} />
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
      >
        <Trans>Add a contact</Trans>
      </Button>
    </Fieldset>
  );
}

/** Who gets the invoices as the form stands: a contact who is asked about them takes them over. */
function InvoicesGoTo({ form }: { form: CustomerForm }) {
  const addresses = invoiceAddresses(form.values).join(", ");
  if (form.values.contacts.length === 0 || !addresses) return null;
  return (
    <p className="quiet small" aria-live="polite">
      <Trans>
        Invoices by e-mail go to <Verbatim text={addresses} />. A contact who is asked about
        invoices gets them instead of the customer's own address.
      </Trans>
    </p>
  );
}
