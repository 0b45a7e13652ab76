import { Trans, useLingui } from "@lingui/react/macro";
import { Fieldset, Select, TextInput } from "@mantine/core";
import { AgreementChoicesDocument, CustomerDocument } from "@treaty/documents";
import { useEffect } from "react";
import { useAsk } from "@/api/asking";
import type { AssignmentForm, KnownNames } from "./AssignmentSheet";
import { CustomerField } from "./CustomerField";
import { inForce, NONE, obvious, orderersAmong } from "./choosing";
import classes from "./Form.module.css";
import { inheritedOf } from "./inheriting";

const MOST = 50;

/** Who orders and by which agreement; what follows from those two is shown, and may be written over. */
export function Orders({
  form,
  known,
  isCustomerFixed,
}: {
  form: AssignmentForm;
  known: KnownNames | null;
  isCustomerFixed: boolean;
}) {
  const { t } = useLingui();
  const { customerId, agreementId } = form.values;
  const customer = useAsk(
    CustomerDocument,
    { id: customerId },
    { about: ["customer"], pause: !customerId },
  ).answer?.customer;
  const asked = useAsk(
    AgreementChoicesDocument,
    { first: MOST, where: { customerId, isEnded: false } },
    { about: ["agreement"], pause: !customerId },
  );
  const all = (asked.answer?.agreements?.nodes ?? []).filter(
    (each) => each.customer?.id === customerId,
  );
  const chosen = all.find(({ id }) => id === agreementId);
  const held = inForce(all, form.values.day);
  const agreements = chosen && !held.includes(chosen) ? [chosen, ...held] : held;
  const inherited = inheritedOf(chosen, customer);
  const contacts = (customer?.id === customerId && customer.contacts) || [];
  const isKnown = !asked.isFirst && !asked.isStale && customer?.id === customerId;
  useObvious(form, "agreementId", isKnown && asked.answer ? obvious(held) : "");
  useObvious(form, "ordererId", isKnown ? obvious(orderersAmong(contacts)) : "");
  const changeCustomer = (id: string) =>
    form.setValues({ customerId: id, agreementId: "", ordererId: "" });
  return (
    <Fieldset legend={<Trans>Who orders</Trans>} className={classes.group ?? ""}>
      <CustomerField
        label={t`Customer`}
        required
        disabled={isCustomerFixed}
        known={known?.customer ?? customer ?? null}
        value={customerId}
        error={form.errors.customerId}
        onChange={changeCustomer}
        data-autofocus={!isCustomerFixed}
      />
      <Select
        label={t`Agreement`}
        description={t`Gives prices, terms and when it is invoiced.`}
        placeholder={agreements.length > 1 ? t`Choose an agreement` : ""}
        required
        allowDeselect={false}
        disabled={!customerId}
        data={[
          ...agreements.map(({ id, name, number }) => ({ value: id, label: `${number} ${name}` })),
          {
            value: NONE,
            label:
              agreements.length === 0 ? t`None: the hour type's own prices` : t`Without agreement`,
          },
        ]}
        value={agreementId || null}
        error={form.errors.agreementId}
        onChange={(id) => form.setFieldValue("agreementId", id ?? "")}
      />
      <Select
        label={t`Ordered by`}
        description={t`Gets confirmations, and approves the hours.`}
        placeholder={contacts.length > 1 ? t`Choose who ordered` : ""}
        required
        allowDeselect={false}
        disabled={!customerId}
        data={[
          ...contacts.flatMap(({ id, name }) => (id ? [{ value: id, label: name }] : [])),
          {
            value: NONE,
            label:
              contacts.length === 0 ? t`The customer has no contacts` : t`Nobody in particular`,
          },
        ]}
        value={form.values.ordererId || null}
        error={form.errors.ordererId}
        onChange={(id) => form.setFieldValue("ordererId", id ?? "")}
      />
      <div className={classes.pair}>
        <TextInput
          label={t`Order number`}
          description={
            inherited.orderNumber ? t`Empty: the agreement's.` : t`Stands on the invoice.`
          }
          placeholder={inherited.orderNumber}
          maxLength={100}
          autoComplete="off"
          {...form.getInputProps("orderNumber")}
        />
        <TextInput
          label={t`Their reference`}
          description={
            inherited.buyerReference
              ? inherited.isReferenceAgreed
                ? t`Empty: the agreement's.`
                : t`Empty: the customer's.`
              : t`Stands on the invoice.`
          }
          placeholder={inherited.buyerReference}
          maxLength={100}
          autoComplete="off"
          {...form.getInputProps("buyerReference")}
        />
      </div>
    </Fieldset>
  );
}

/** Choose what needs no choosing, as long as nothing is chosen. */
function useObvious(form: AssignmentForm, field: "agreementId" | "ordererId", choice: string) {
  const isOpen = form.values[field] === "";
  useEffect(() => {
    if (isOpen && choice) form.setFieldValue(field, choice);
  }, [form.setFieldValue, isOpen, field, choice]);
}
