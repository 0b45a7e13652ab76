import { Trans, useLingui } from "@lingui/react/macro";
import { Fieldset, Select, TagsInput, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { ConsultantQualificationsDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { AddressFields } from "@/parts/address-fields";
import { CompanyFields } from "./CompanyFields";
import classes from "./Consultants.module.css";
import { type ConsultantValues, KINDS, RELEASES } from "./consultant";
import { useKindWords, useReleaseWords } from "./words";

export type ConsultantForm = UseFormReturnType<ConsultantValues>;

/** The fields of a consultant, for a new one and for one that is changed. */
export function ConsultantFields({
  form,
  isShownOnly = false,
}: {
  form: ConsultantForm;
  isShownOnly?: boolean;
}) {
  const group = { className: classes.group ?? "", disabled: isShownOnly };
  return (
    <>
      <Fieldset legend={<Trans>Who</Trans>} {...group}>
        <WhoFields form={form} />
      </Fieldset>
      {(form.values.kind === "COMPANY" || form.values.orgNumber !== "") && (
        <Fieldset legend={<Trans>The company</Trans>} {...group}>
          <CompanyFields form={form} />
        </Fieldset>
      )}
      <Fieldset legend={<Trans>Work and pay</Trans>} {...group}>
        <WorkFields form={form} />
      </Fieldset>
      <Fieldset legend={<Trans>Address</Trans>} {...group}>
        <AddressFields form={form} whole={classes.whole ?? ""} />
      </Fieldset>
    </>
  );
}

function WhoFields({ form }: { form: ConsultantForm }) {
  const { t } = useLingui();
  const words = useKindWords();
  return (
    <>
      <TextInput
        className={classes.whole ?? ""}
        label={t`Name`}
        required
        autoComplete="off"
        {...form.getInputProps("name")}
      />
      <Select
        label={t`Kind of consultant`}
        description={words[form.values.kind].about}
        allowDeselect={false}
        data={KINDS.map((kind) => ({ value: kind, label: words[kind].name }))}
        {...form.getInputProps("kind")}
      />
      <Select
        label={t`Language`}
        description={t`What we write to the consultant in.`}
        allowDeselect={false}
        data={[
          { value: "sv", label: t`Swedish` },
          { value: "en", label: t`English` },
        ]}
        {...form.getInputProps("locale")}
      />
      <TextInput
        label={t`E-mail`}
        description={t`Where offers and reminders go.`}
        type="email"
        autoComplete="off"
        {...form.getInputProps("email")}
      />
      <TextInput
        label={t`Mobile`}
        description={t`For offers and reminders by text message.`}
        type="tel"
        autoComplete="off"
        {...form.getInputProps("phone")}
      />
    </>
  );
}

function WorkFields({ form }: { form: ConsultantForm }) {
  const { t } = useLingui();
  const releases = useReleaseWords();
  const hasPay = useFirm().may("pay:read");
  const known = useAsk(ConsultantQualificationsDocument, {}, { about: ["consultant"] }).answer
    ?.consultantQualifications;
  const { kind, release } = form.values;
  return (
    <>
      <TagsInput
        className={classes.whole ?? ""}
        label={t`Qualifications`}
        description={t`In your own words, such as a language, a licence or a trade. Enter after each.`}
        clearable
        data={[...(known ?? [])]}
        {...form.getInputProps("qualifications")}
      />
      <TextInput
        label={t`Order in offers`}
        description={t`The lowest number is asked first, from 1 to 999.`}
        inputMode="numeric"
        autoComplete="off"
        {...form.getInputProps("priority")}
      />
      {kind === "SELF_EMPLOYED" && hasPay && (
        <TextInput
          label={t`Fee`}
          description={t`What you keep of the revenue.`}
          required
          inputMode="decimal"
          autoComplete="off"
          rightSection={<span className="quiet small">%</span>}
          {...form.getInputProps("feePercent")}
        />
      )}
      <Select
        label={t`Pay is released`}
        description={t`When what was earned may be paid out.`}
        allowDeselect={false}
        data={RELEASES.map((rule) => ({ value: rule, label: releases[rule] }))}
        {...form.getInputProps("release")}
      />
      {release === "ON_DATE" && (
        <TextInput
          label={t`Day of the month`}
          description={t`A month without that day: its last.`}
          required
          inputMode="numeric"
          autoComplete="off"
          {...form.getInputProps("releaseDay")}
        />
      )}
    </>
  );
}
