import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Link, useSearch } from "@tanstack/react-router";
import { SignInDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { wayBack } from "@/app/forgetting";
import { focusFirstError, hasField, placeErrors } from "@/parts/form";
import { Refusals, sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { Entry } from "./Entry";

/** Log in, and go on where one was. */
export function Login() {
  const { t } = useLingui();
  const { next } = useSearch({ from: "/login" });
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(SignInDocument, { changes: [] });
  const form = useForm({ mode: "uncontrolled", initialValues: { email: "", password: "" } });

  const submit = form.onSubmit(async (values) => {
    setLeft([]);
    const outcome = await act(values);
    if (outcome.failed) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) {
      setLeft(placeErrors(form, (path) => hasField(values, path), outcome.refused));
      return focusFirstError();
    }
    location.assign(wayBack(next));
  });

  return (
    <Entry
      title={<Trans>Log in</Trans>}
      tabTitle={t`Log in`}
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
            required
            withAsterisk={false}
            size="md"
            key={form.key("email")}
            {...form.getInputProps("email")}
          />
          <PasswordInput
            label={t`Password`}
            autoComplete="current-password"
            required
            withAsterisk={false}
            size="md"
            key={form.key("password")}
            {...form.getInputProps("password")}
          />
          <Button type="submit" size="md" loading={isActing}>
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
