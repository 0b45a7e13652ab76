import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { AgreementCreateDocument, CustomerDocument } from "@treaty/documents";
import { useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { doneOrTold } from "@/parts/answered";
import { CustomerFilter } from "@/parts/customer-filter";
import { newKey } from "@/parts/form";
import { LinkButton } from "@/parts/link-button";
import { Page } from "@/parts/page";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { AgreementSheet } from "./AgreementSheet";
import classes from "./Agreements.module.css";
import { type AgreementValues, emptyAgreement, inputOf } from "./agreement";

/** Write down what was agreed with a customer. */
export function NewAgreement() {
  const { t } = useLingui();
  const firm = useFirm();
  const navigate = useNavigate();
  const { customer } = useSearch({ from: "/f/$slug/agreements/new" });
  const [left, setLeft] = useState<UserError[]>([]);
  const [key, setKey] = useState(newKey);
  const form = useForm<AgreementValues>({ initialValues: emptyAgreement(customer ?? "") });
  const { act, isActing } = useDo(AgreementCreateDocument, { changes: ["agreement"] });
  const submit = form.onSubmit(async (values) => {
    const input = inputOf(values, firm.may("pay:read"));
    const outcome = await act({ ...input, customerId: values.customerId, idempotencyKey: key });
    const made = doneOrTold(form, outcome, setLeft)?.agreement;
    if (!made) return setKey(newKey());
    tell(t`${values.name} was added.`);
    await navigate({
      to: "/f/$slug/agreements/$id",
      params: { slug: firm.slug, id: made.id },
    });
  });
  return (
    <Page title={<Trans>New agreement</Trans>} tabTitle={t`New agreement`} width="text">
      <form onSubmit={submit} noValidate className={classes.sheet}>
        <Refusals reasons={left} />
        {customer ? (
          <Chosen id={customer} />
        ) : (
          <CustomerFilter
            value={form.values.customerId || null}
            onChange={(id) => form.setFieldValue("customerId", id)}
          />
        )}
        <AgreementSheet form={form} />
        <div className={classes.foot}>
          <LinkButton variant="default" to="/f/$slug/agreements" params={{ slug: firm.slug }}>
            <Trans>Cancel</Trans>
          </LinkButton>
          <Button type="submit" loading={isActing} disabled={!form.values.customerId}>
            <Trans>Add the agreement</Trans>
          </Button>
        </div>
      </form>
    </Page>
  );
}

function Chosen({ id }: { id: string }) {
  const { t } = useLingui();
  const { answer } = useAsk(CustomerDocument, { id }, { about: ["customer"] });
  return <TextInput label={t`Customer`} value={answer?.customer?.name ?? ""} readOnly />;
}
