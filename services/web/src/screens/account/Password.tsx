import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { PasswordChangeDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { doneOrTold } from "@/parts/answered";
import { NewPassword } from "@/parts/password";
import { PasswordField } from "@/parts/password-field";
import { Refusals } from "@/parts/problems";
import { Section } from "@/parts/section";
import { SHORTEST_PASSWORD } from "@/parts/strength";
import { tell } from "@/parts/toasts";
import classes from "./Account.module.css";

/** Choose another password; every other device is logged out. */
export function Password({ email, name }: { email: string; name: string }) {
  const { t } = useLingui();
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(PasswordChangeDocument, { changes: ["viewer"] });
  const form = useForm({
    initialValues: { currentPassword: "", password: "" },
    validate: {
      currentPassword: (password) => (password ? null : t`Write your present password.`),
      password: (password) =>
        password.length >= SHORTEST_PASSWORD ? null : t`At least ${SHORTEST_PASSWORD} characters.`,
    },
  });
  const submit = form.onSubmit(async (values) => {
    const done = doneOrTold(form, await act(values), setLeft);
    if (!done) return;
    form.reset();
    tell(
      <Plural
        value={done.endedSessionCount}
        _0="The password is changed."
        one="The password is changed, and one other device is logged out."
        other="The password is changed, and # other devices are logged out."
      />,
      { id: "account" },
    );
  });
  return (
    <Section
      title={<Trans>Password</Trans>}
      lead={<Trans>When you change it, every other device is logged out.</Trans>}
    >
      <form onSubmit={submit} noValidate>
        <Stack align="flex-start">
          <Refusals reasons={left} />
          <input type="email" autoComplete="username" value={email} readOnly hidden />
          <PasswordField
            label={t`Present password`}
            autoComplete="current-password"
            className={classes.narrow}
            {...form.getInputProps("currentPassword")}
          />
          <div className={classes.narrow}>
            <NewPassword
              label={t`New password`}
              known={[email, name]}
              {...form.getInputProps("password")}
              value={form.values.password}
            />
          </div>
          <Button type="submit" loading={isActing} disabled={!form.isDirty()}>
            <Trans>Change password</Trans>
          </Button>
        </Stack>
      </form>
    </Section>
  );
}
