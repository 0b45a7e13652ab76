import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Viewer } from "@/app/session";
import { OrgNumberField } from "@/parts/org-number-field";
import { PasswordField } from "@/parts/password-field";
import { SlugField } from "./SlugField";
import type { SignUpForm } from "./signUpForm";
import { slugOf } from "./slug";

/** The second step: which firm. The web address follows the name until somebody writes their own. */
export function SignUpFirm({
  form,
  viewer,
  isActing,
  back,
}: {
  form: SignUpForm;
  viewer: Viewer | null;
  isActing: boolean;
  back: (() => void) | undefined;
}) {
  const { t } = useLingui();
  const { companyName, orgNumber, slug } = form.values;
  const [isOwnSlug, setOwnSlug] = useState(slug !== "" && slug !== slugOf(companyName));
  const setSlug = (value: string) => {
    setOwnSlug(value !== "");
    form.setFieldValue("slug", value);
  };
  const setName = (name: string) => {
    form.setFieldValue("companyName", name);
    if (!isOwnSlug) form.setFieldValue("slug", slugOf(name));
  };
  return (
    <Stack>
      <TextInput
        label={t`The firm's name`}
        description={t`As it is registered; it stands on your invoices.`}
        autoComplete="organization"
        autoFocus
        size="md"
        {...form.getInputProps("companyName")}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <OrgNumberField
        label={t`Organisation number`}
        size="md"
        {...form.getInputProps("orgNumber")}
        value={orgNumber}
      />
      <SlugField value={slug} error={form.errors.slug} onChange={setSlug} />
      {viewer && (
        <PasswordField
          label={t`Your password`}
          description={t`The one you log in with, so that we know it is you.`}
          autoComplete="current-password"
          size="md"
          {...form.getInputProps("password")}
        />
      )}
      <Group grow preventGrowOverflow={false}>
        {back && (
          <Button size="md" variant="default" onClick={back} flex="0 0 auto">
            <Trans>Back</Trans>
          </Button>
        )}
        <Button type="submit" size="md" loading={isActing}>
          <Trans>Register the firm</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
