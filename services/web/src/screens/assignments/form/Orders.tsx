import { Trans, useLingui } from "@lingui/react/macro";
import { Fieldset, Select, TextInput } from "@mantine/core";
import { AgreementChoicesDocument, CustomerDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import type { AssignmentForm, KnownNames } from "./AssignmentSheet";
import { CustomerField } from "./CustomerField";
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
  const agreements = customerId ? (asked.answer?.agreements?.nodes ?? []) : [];
  const agreement = agreements.find(({ id }) => id === agreementId);
  const inherited = inheritedOf(agreement, customer);
  const contacts = (customerId && customer?.contacts) || [];
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
        placeholder={
          customerId && agreements.length === 0 && !asked.isFirst
            ? t`None: the hour type's own prices`
            : t`Without agreement`
        }
        clearable
        disabled={!customerId}
        data={agreements.map(({ id, name, number }) => ({ value: id, label: `${number} ${name}` }))}
        value={agreementId || null}
        error={form.errors.agreementId}
        onChange={(id) => form.setFieldValue("agreementId", id ?? "")}
      />
      <Select
        label={t`Ordered by`}
        description={t`Gets confirmations, and approves the hours.`}
        placeholder={
          contacts.length === 0 ? t`The customer has no contacts` : t`Nobody in particular`
        }
        clearable
        disabled={contacts.length === 0}
        data={contacts.flatMap(({ id, name }) => (id ? [{ value: id, label: name }] : []))}
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
