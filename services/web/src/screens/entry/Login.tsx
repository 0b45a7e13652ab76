import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Link, useSearch } from "@tanstack/react-router";
import { SignInDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { wayBack } from "@/app/forgetting";
import { doneOrTold } from "@/parts/answered";
import { PasswordField } from "@/parts/password-field";
import { Refusals } from "@/parts/problems";
import { Entry } from "./Entry";

/** Log in, and go on where one was. */
export function Login() {
  const { t } = useLingui();
  const { next } = useSearch({ from: "/login" });
  const [left, setLeft] = useState<UserError[]>([]);
  const [isLeaving, setLeaving] = useState(false);
  const { act, isActing } = useDo(SignInDocument, { changes: [] });
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { email: "", password: "" },
    validate: {
      email: (email) => (email.trim() ? null : t`Write your e-mail address.`),
      password: (password) => (password ? null : t`Write your password.`),
    },
  });

  const submit = form.onSubmit(async (values) => {
    const done = doneOrTold(form, await act(values), setLeft);
    if (!done) return;
    setLeaving(true);
    location.assign(wayBack(next));
  });

  return (
    <Entry
      title={<Trans>Log in</Trans>}
      tabTitle={t`Log in`}
      lead={next && <Trans>You come back to where you were.</Trans>}
      after={
        <Trans>
          New here? <Link to="/signup">Register your firm</Link>
        </Trans>
      }
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Refusals reasons={left} />
          <TextInput
            label={t`E-mail`}
            type="email"
            autoComplete="username"
            autoFocus
            required
            withAsterisk={false}
            size="md"
            key={form.key("email")}
            {...form.getInputProps("email")}
          />
          <PasswordField
            label={t`Password`}
            autoComplete="current-password"
            required
            withAsterisk={false}
            size="md"
            key={form.key("password")}
            {...form.getInputProps("password")}
          />
          <Button type="submit" size="md" loading={isActing || isLeaving}>
            <Trans>Log in</Trans>
          </Button>
          <Anchor component={Link} to="/forgot" size="sm" ta="center">
            <Trans>Forgotten your password?</Trans>
          </Anchor>
        </Stack>
      </form>
    </Entry>
  );
}
