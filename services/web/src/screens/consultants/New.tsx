import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate } from "@tanstack/react-router";
import { ConsultantCreateDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { doneOrTold } from "@/parts/answered";
import { newKey } from "@/parts/form";
import { LinkButton } from "@/parts/link-button";
import { Page } from "@/parts/page";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { ConsultantFields } from "./ConsultantFields";
import classes from "./Consultants.module.css";
import { type ConsultantValues, EMPTY_CONSULTANT, inputOf } from "./consultant";

/** Write down somebody who does the work. */
export function NewConsultant() {
  const { t } = useLingui();
  const { slug } = useFirm();
  const navigate = useNavigate();
  const [left, setLeft] = useState<UserError[]>([]);
  const [key, setKey] = useState(newKey);
  const form = useForm<ConsultantValues>({ initialValues: EMPTY_CONSULTANT });
  const { act, isActing } = useDo(ConsultantCreateDocument, { changes: ["consultant"] });
  const submit = form.onSubmit(async (values) => {
    const done = doneOrTold(form, await act({ ...inputOf(values), idempotencyKey: key }), setLeft);
    if (!done?.consultant) return setKey(newKey());
    tell(t`${values.name} was added.`);
    await navigate({ to: "/f/$slug/consultants/$id", params: { slug, id: done.consultant.id } });
  });
  return (
    <Page title={<Trans>New consultant</Trans>} tabTitle={t`New consultant`} width="text">
      <form onSubmit={submit} noValidate className={classes.sheet}>
        <Refusals reasons={left} />
        <ConsultantFields form={form} />
        <div className={classes.foot}>
          <LinkButton variant="default" to="/f/$slug/consultants" params={{ slug }}>
            <Trans>Cancel</Trans>
          </LinkButton>
          <Button type="submit" loading={isActing}>
            <Trans>Add the consultant</Trans>
          </Button>
        </div>
      </form>
    </Page>
  );
}
