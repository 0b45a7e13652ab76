import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Loader, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Link, useParams } from "@tanstack/react-router";
import { InvitationDocument, InvitationJoinDocument } from "@treaty/documents";
import type { Platform } from "@treaty/types";
import { useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { doneOrTold } from "@/parts/answered";
import { NewPassword } from "@/parts/password";
import { PasswordField } from "@/parts/password-field";
import { AskFailed, Refusals } from "@/parts/problems";
import { useRoleWords } from "@/parts/role";
import { SHORTEST_PASSWORD } from "@/parts/strength";
import { Verbatim } from "@/parts/verbatim";
import { currentLanguage } from "@/words/language";
import { Entry } from "./Entry";
import { Spent } from "./Spent";

type Letter = NonNullable<Platform.InvitationQuery["invitation"]>;

/** Come into a firm by the link of an invitation. */
export function Invitation() {
  const { t } = useLingui();
  const { token } = useParams({ from: "/invitation/$token" });
  const { answer, isFirst, error, again } = useAsk(InvitationDocument, { token }, { about: [] });
  if (isFirst || (!answer && error)) {
    return (
      <Entry title={<Trans>You are invited</Trans>} tabTitle={t`Invitation`}>
        {error ? <AskFailed error={error} again={again} /> : <Loader aria-label={t`Loading`} />}
      </Entry>
    );
  }
  if (answer?.invitation) return <Join token={token} letter={answer.invitation} />;
  return (
    <Spent>
      <Trans>
        The invitation may have been used, taken back, or be older than a week. Ask for a new one,
        or <Link to="/login">log in</Link> if you have come in already.
      </Trans>
    </Spent>
  );
}

function Join({ token, letter }: { token: string; letter: Letter }) {
  const { t } = useLingui();
  const roleWords = useRoleWords();
  const role = roleWords(letter.role);
  const [left, setLeft] = useState<UserError[]>([]);
  const [isLeaving, setLeaving] = useState(false);
  const { act, isActing } = useDo(InvitationJoinDocument, { changes: [] });
  const form = useForm({
    initialValues: { name: "", password: "" },
    validate: {
      name: (name) => (letter.isKnown || name.trim() ? null : t`Write your name.`),
      password: (password) =>
        password.length >= (letter.isKnown ? 1 : SHORTEST_PASSWORD)
          ? null
          : letter.isKnown
            ? t`Write your password.`
            : t`At least ${SHORTEST_PASSWORD} characters.`,
    },
  });
  const submit = form.onSubmit(async (values) => {
    const locale = currentLanguage();
    if (!doneOrTold(form, await act({ token, ...values, locale }), setLeft)) return;
    setLeaving(true);
    location.assign("/");
  });
  return (
    <Entry
      title={
        <Trans>
          Welcome to <Verbatim text={letter.tenantName} />
        </Trans>
      }
      tabTitle={t`Invitation`}
      lead={
        letter.isKnown ? (
          <Trans>You have an account already: give its password to come in.</Trans>
        ) : (
          <Trans>Write your name and choose a password to come in.</Trans>
        )
      }
    >
      <p>
        <Trans>
          You are invited as{" "}
          <strong>
            <Verbatim text={role.name} />
          </strong>
          .
        </Trans>{" "}
        <span className="quiet">{role.about}</span>
      </p>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Refusals reasons={left} />
          <TextInput
            label={t`E-mail`}
            type="email"
            autoComplete="username"
            size="md"
            value={letter.email}
            readOnly
          />
          {letter.isKnown ? (
            <PasswordField
              label={t`Password`}
              autoComplete="current-password"
              autoFocus
              size="md"
              {...form.getInputProps("password")}
            />
          ) : (
            <>
              <TextInput
                label={t`Your name`}
                autoComplete="name"
                autoFocus
                size="md"
                {...form.getInputProps("name")}
              />
              <NewPassword
                label={t`Choose a password`}
                size="md"
                known={[letter.email, form.values.name]}
                {...form.getInputProps("password")}
                value={form.values.password}
              />
            </>
          )}
          <Button type="submit" size="md" loading={isActing || isLeaving}>
            <Trans>Come in</Trans>
          </Button>
        </Stack>
      </form>
    </Entry>
  );
}
