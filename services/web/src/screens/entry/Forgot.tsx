import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Link } from "@tanstack/react-router";
import { PasswordResetRequestDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { doneOrTold } from "@/parts/answered";
import { Refusals } from "@/parts/problems";
import { Verbatim } from "@/parts/verbatim";
import { Entry } from "./Entry";

/** Have a link sent that chooses a new password. The answer is the same for every address. */
export function Forgot() {
  const [sentTo, setSentTo] = useState<string | null>(null);
  return sentTo === null ? (
    <Ask onSent={setSentTo} />
  ) : (
    <Sent email={sentTo} again={() => setSentTo(null)} />
  );
}

function Ask({ onSent }: { onSent: (email: string) => void }) {
  const { t } = useLingui();
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(PasswordResetRequestDocument, { changes: [] });
  const form = useForm({
    mode: "uncontrolled",
    initialValues: { email: "" },
    validate: { email: (email) => (email.trim() ? null : t`Write your e-mail address.`) },
  });
  const submit = form.onSubmit(async ({ email }) => {
    if (doneOrTold(form, await act({ email }), setLeft)) onSent(email.trim());
  });
  return (
    <Entry
      title={<Trans>Forgotten your password?</Trans>}
      tabTitle={t`Forgotten password`}
      lead={<Trans>Write your address, and we send you a link that chooses a new one.</Trans>}
      after={
        <Link to="/login">
          <Trans>Back to the log-in</Trans>
        </Link>
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
          <Button type="submit" size="md" loading={isActing}>
            <Trans>Send the link</Trans>
          </Button>
        </Stack>
      </form>
    </Entry>
  );
}

function Sent({ email, again }: { email: string; again: () => void }) {
  const { t } = useLingui();
  return (
    <Entry
      title={<Trans>Look in your mail</Trans>}
      tabTitle={t`Look in your mail`}
      after={
        <Link to="/login">
          <Trans>Back to the log-in</Trans>
        </Link>
      }
    >
      <Stack role="status">
        <p>
          <Trans>
            If somebody here has the address{" "}
            <strong>
              <Verbatim text={email} />
            </strong>
            , a letter with a link is on its way. The link works for one hour.
          </Trans>
        </p>
        <p className="quiet">
          <Trans>No letter after a few minutes? Look among the unwanted mail.</Trans>
        </p>
        <Button variant="default" onClick={again}>
          <Trans>Try another address</Trans>
        </Button>
      </Stack>
    </Entry>
  );
}
