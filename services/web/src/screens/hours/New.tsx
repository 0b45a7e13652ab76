import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate } from "@tanstack/react-router";
import { HourTypeCreateDocument } from "@treaty/documents";
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
import classes from "./Hours.module.css";
import { HourTypeSheet } from "./HourTypeSheet";
import { EMPTY_HOUR_TYPE, type HourTypeValues, inputOf } from "./hourType";

/** Write down a type of hours: what one costs and pays, and when it costs more. */
export function NewHourType() {
  const { t } = useLingui();
  const { slug } = useFirm();
  const navigate = useNavigate();
  const [left, setLeft] = useState<UserError[]>([]);
  const [key, setKey] = useState(newKey);
  const form = useForm<HourTypeValues>({ initialValues: EMPTY_HOUR_TYPE });
  const { act, isActing } = useDo(HourTypeCreateDocument, { changes: ["hourType"] });
  const submit = form.onSubmit(async (values) => {
    const done = doneOrTold(form, await act({ ...inputOf(values), idempotencyKey: key }), setLeft);
    if (!done?.hourType) return setKey(newKey());
    tell(t`${values.name} was added.`);
    await navigate({ to: "/f/$slug/hour-types", params: { slug } });
  });
  return (
    <Page title={<Trans>New hour type</Trans>} tabTitle={t`New hour type`} width="text">
      <form onSubmit={submit} noValidate className={classes.sheet}>
        <Refusals reasons={left} />
        <HourTypeSheet form={form} />
        <div className={classes.foot}>
          <LinkButton variant="default" to="/f/$slug/hour-types" params={{ slug }}>
            <Trans>Cancel</Trans>
          </LinkButton>
          <Button type="submit" loading={isActing}>
            <Trans>Add the hour type</Trans>
          </Button>
        </div>
      </form>
    </Page>
  );
}
