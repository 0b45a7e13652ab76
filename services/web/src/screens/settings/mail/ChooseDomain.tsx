import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { SendingDomainChooseDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { doneOrTold } from "@/parts/answered";
import { Refusals } from "@/parts/problems";
import settings from "../Settings.module.css";
import classes from "./mail.module.css";

/** The address that mail shall leave from: what stands before the @, and the domain. */
export function ChooseDomain({
  domain = "",
  localPart = "faktura",
  onDone,
}: {
  domain?: string;
  localPart?: string;
  onDone?: () => void;
}) {
  const { t } = useLingui();
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(SendingDomainChooseDocument, { changes: ["company"] });
  const form = useForm({ initialValues: { localPart, domain } });
  const submit = form.onSubmit(async (values) => {
    if (doneOrTold(form, await act(values), setLeft)) onDone?.();
  });
  return (
    <form onSubmit={submit} noValidate className={settings.content}>
      <Refusals reasons={left} />
      <div className={classes.fields}>
        <TextInput
          label={t`Before the @`}
          description={t`Such as faktura or ekonomi.`}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          rightSection={<span aria-hidden>@</span>}
          {...form.getInputProps("localPart")}
        />
        <TextInput
          label={t`Your domain`}
          description={t`As in your website’s address, without www.`}
          placeholder="firman.se"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          {...form.getInputProps("domain")}
        />
      </div>
      <div className={settings.foot}>
        <Button type="submit" loading={isActing} disabled={!form.values.domain.trim()}>
          {onDone ? <Trans>Save</Trans> : <Trans>Show the records</Trans>}
        </Button>
        {onDone && (
          <Button variant="default" onClick={onDone}>
            <Trans>Cancel</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}
