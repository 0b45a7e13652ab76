import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Button, Group, Stack, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { NewPassword } from "@/parts/password";
import { isAddress, type SignUpForm } from "./signUpForm";

/** The first step: who signs up. Somebody whom we know already may give the password they have. */
export function SignUpPerson({ form }: { form: SignUpForm }) {
  const { t } = useLingui();
  const { ownerName, ownerEmail, password } = form.values;
  return (
    <Stack>
      <TextInput
        label={t`Your name`}
        autoComplete="name"
        autoFocus
        size="md"
        {...form.getInputProps("ownerName")}
      />
      <TextInput
        label={t`E-mail`}
        description={t`You log in with it. Have you an account already? Give its address and password.`}
        type="email"
        autoComplete="username"
        size="md"
        {...form.getInputProps("ownerEmail")}
      />
      {form.errors.ownerEmail && isAddress(ownerEmail) && (
        <Group gap="md">
          <Anchor component={Link} to="/login" size="sm">
            <Trans>Log in instead</Trans>
          </Anchor>
          <Anchor component={Link} to="/forgot" size="sm">
            <Trans>Forgotten your password?</Trans>
          </Anchor>
        </Group>
      )}
      <NewPassword
        label={t`Password`}
        size="md"
        known={[ownerName, ownerEmail]}
        {...form.getInputProps("password")}
        value={password}
      />
      <Button type="submit" size="md">
        <Trans>Go on</Trans>
      </Button>
    </Stack>
  );
}
