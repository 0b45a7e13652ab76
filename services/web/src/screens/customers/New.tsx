import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Fieldset } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { ConsentRecordDocument, CustomerCreateDocument } from "@treaty/documents";
import { useEffect, useRef, useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { keepsake } from "@/app/keepsake";
import { isDoneOrTold, reasonsOf } from "@/parts/answered";
import { type Given, nothingGiven, shownConsent } from "@/parts/consent";
import { ConsentFields } from "@/parts/consent-fields";
import { focusFirstError, hasField, newKey, placeErrors } from "@/parts/form";
import { LinkButton } from "@/parts/link-button";
import { Page } from "@/parts/page";
import { Refusals, sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import classes from "./Customer.module.css";
import { CustomerFields } from "./CustomerFields";
import { type CustomerValues, emptyCustomer, inputOf } from "./card";

const KEPT = "customer.new";

interface ConsentValues extends Given {
  isGiven: boolean;
}

type Shown = NonNullable<ReturnType<typeof shownConsent>>;

/** Add a customer, and write down in the same breath that invoices may come by e-mail. */
export function NewCustomer() {
  const { t } = useLingui();
  const firm = useFirm();
  const { name } = useSearch({ from: "/f/$slug/customers/new" });
  const [left, setLeft] = useState<UserError[]>([]);
  const [consent, setConsent] = useState<ConsentValues>({ isGiven: false, ...nothingGiven });
  const [isMissing, setMissing] = useState(false);
  const kept = useRef(name ? null : keepsake.read<CustomerValues>(firm.owner, KEPT));
  const form = useForm<CustomerValues>({
    initialValues: kept.current ?? emptyCustomer(name),
    onValuesChange: (values) => keepsake.keep(firm.owner, KEPT, values),
  });
  const { create, isActing } = useCreating();
  const submit = form.onSubmit(async (values) => {
    setLeft([]);
    const isGiven = consent.isGiven && values.email.trim() !== "";
    const shown = isGiven ? shownConsent(consent) : null;
    setMissing(isGiven && !shown);
    if (isGiven && !shown) return focusFirstError();
    const reasons = await create(values, shown);
    if (reasons.length === 0) return;
    setLeft(placeErrors(form, (path) => hasField(values, path), reasons));
    focusFirstError();
  });
  return (
    <Page title={<Trans>New customer</Trans>} tabTitle={t`New customer`} width="text">
      <form onSubmit={submit} noValidate className={classes.sheet}>
        <Refusals reasons={left} />
        <CustomerFields form={form} />
        {firm.may("consent:write") && (
          <ConsentOption
            consent={consent}
            isMissing={isMissing}
            hasEmail={form.values.email.trim() !== ""}
            onChange={setConsent}
          />
        )}
        <div className={classes.foot}>
          <LinkButton
            variant="default"
            to="/f/$slug/customers"
            params={{ slug: firm.slug }}
            onClick={() => keepsake.forget(firm.owner, KEPT)}
          >
            <Trans>Cancel</Trans>
          </LinkButton>
          <Button type="submit" loading={isActing}>
            <Trans>Add the customer</Trans>
          </Button>
        </div>
      </form>
    </Page>
  );
}

/** Creates the customer and then its consent; gives the reasons if the customer was refused. */
function useCreating() {
  const { t } = useLingui();
  const firm = useFirm();
  const navigate = useNavigate();
  const { then } = useSearch({ from: "/f/$slug/customers/new" });
  const key = useRef("");
  useEffect(() => {
    key.current = newKey();
  }, []);
  const creating = useDo(CustomerCreateDocument, { changes: ["customer"] });
  const consenting = useDo(ConsentRecordDocument, { changes: ["customer"] });
  const create = async (values: CustomerValues, consent: Shown | null): Promise<UserError[]> => {
    const outcome = await creating.act({ ...inputOf(values), idempotencyKey: key.current });
    const reasons = reasonsOf(outcome, (path) => hasField(values, path));
    if (reasons.length > 0) {
      // What is mended is another deed than what was refused.
      key.current = newKey();
      return reasons;
    }
    if (outcome.failed) tell(sentenceOf(outcome.failed), { mood: "bad" });
    const id = outcome.done?.customer?.id;
    if (!id) return [];
    keepsake.forget(firm.owner, KEPT);
    tell(t`${values.name} was added.`);
    let isConsentLost = false;
    if (consent) {
      const given = await consenting.act({
        customerId: id,
        channel: "EMAIL",
        ...consent,
        idempotencyKey: `${key.current}.consent`,
      });
      isConsentLost = !isDoneOrTold(given);
    }
    const { slug } = firm;
    if (then === "invoice" && !isConsentLost)
      await navigate({ to: "/f/$slug/invoices/new", params: { slug }, search: { customer: id } });
    else
      await navigate({
        to: "/f/$slug/customers/$id",
        params: { slug, id },
        search: isConsentLost ? { tab: "consents" } : {},
      });
    return [];
  };
  return { create, isActing: creating.isActing || consenting.isActing };
}

function ConsentOption({
  consent,
  isMissing,
  hasEmail,
  onChange,
}: {
  consent: ConsentValues;
  isMissing: boolean;
  hasEmail: boolean;
  onChange: (consent: ConsentValues) => void;
}) {
  const { t } = useLingui();
  return (
    <Fieldset legend={<Trans>Consent</Trans>} className={classes.consent ?? ""}>
      <Checkbox
        label={t`The customer has agreed to get invoices by e-mail`}
        description={
          hasEmail
            ? t`Without consent an invoice can be printed or downloaded, but not e-mailed.`
            : t`Write an e-mail address first.`
        }
        disabled={!hasEmail}
        checked={consent.isGiven && hasEmail}
        onChange={(event) => onChange({ ...consent, isGiven: event.currentTarget.checked })}
      />
      {consent.isGiven && hasEmail && (
        <ConsentFields
          given={consent}
          isMissing={isMissing}
          change={(given) => onChange({ ...consent, ...given })}
        />
      )}
    </Fieldset>
  );
}
