import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Link, useParams } from "@tanstack/react-router";
import { PasswordResetDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { doneOrTold } from "@/parts/answered";
import { NewPassword } from "@/parts/password";
import { Refusals } from "@/parts/problems";
import { SHORTEST_PASSWORD } from "@/parts/strength";
import { Entry } from "./Entry";
import { Spent } from "./Spent";

/** Choose a new password by the link of a letter, and be logged in. */
export function Reset() {
  const { t } = useLingui();
  const { token } = useParams({ from: "/reset/$token" });
  const [left, setLeft] = useState<UserError[]>([]);
  const [isLeaving, setLeaving] = useState(false);
  const { act, isActing } = useDo(PasswordResetDocument, { changes: [] });
  const form = useForm({
    initialValues: { password: "" },
    validate: {
      password: (password) =>
        password.length >= SHORTEST_PASSWORD ? null : t`At least ${SHORTEST_PASSWORD} characters.`,
    },
  });
  const submit = form.onSubmit(async ({ password }) => {
    if (!doneOrTold(form, await act({ token, password }), setLeft)) return;
    setLeaving(true);
    location.assign("/");
  });
  if (left.some((reason) => reason.code === "LINK_INVALID")) {
    return (
      <Spent>
        <Trans>
          It may have been used already, or be older than an hour.{" "}
          <Link to="/forgot">Have a new link sent</Link>.
        </Trans>
      </Spent>
    );
  }
  return (
    <Entry
      title={<Trans>Choose a new password</Trans>}
      tabTitle={t`Choose a new password`}
      lead={<Trans>Afterwards you are logged in here, and logged out everywhere else.</Trans>}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Refusals reasons={left} />
          <NewPassword
            label={t`New password`}
            size="md"
            autoFocus
            {...form.getInputProps("password")}
            value={form.values.password}
          />
          <Button type="submit" size="md" loading={isActing || isLeaving}>
            <Trans>Save and log in</Trans>
          </Button>
        </Stack>
      </form>
    </Entry>
  );
}
