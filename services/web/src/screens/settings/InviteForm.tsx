import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Radio, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { InvitationCreateDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { doneOrTold } from "@/parts/answered";
import { Refusals } from "@/parts/problems";
import { type Role, useRoleWords } from "@/parts/role";
import { Section } from "@/parts/section";
import { tell } from "@/parts/toasts";

/** Ask somebody into the firm by e-mail, as something. */
export function InviteForm({ grants }: { grants: readonly Role[] }) {
  const { t } = useLingui();
  const firm = useFirm();
  const words = useRoleWords();
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(InvitationCreateDocument, { changes: ["member"] });
  const form = useForm({
    initialValues: { email: "", role: "ECONOMY" as Role },
    validate: { email: (email) => (email.trim() ? null : t`Write an e-mail address.`) },
  });
  const submit = form.onSubmit(async (values) => {
    if (!doneOrTold(form, await act({ tenantId: firm.id, ...values }), setLeft)) return;
    tell(t`An invitation is on its way to ${values.email.trim()}.`, { id: "settings" });
    form.reset();
  });
  return (
    <Section
      title={<Trans>Invite somebody</Trans>}
      lead={<Trans>They get a letter with a link that works for a week.</Trans>}
    >
      <form onSubmit={submit} noValidate>
        <Stack align="flex-start">
          <Refusals reasons={left} />
          <TextInput
            label={t`E-mail`}
            type="email"
            autoComplete="off"
            w="26rem"
            maw="100%"
            {...form.getInputProps("email")}
          />
          <Radio.Group label={t`Role`} {...form.getInputProps("role")}>
            <Stack gap="xs" mt="xs">
              {grants.map((role) => (
                <Radio
                  key={role}
                  value={role}
                  label={words(role).name}
                  description={words(role).about}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Button type="submit" loading={isActing}>
            <Trans>Send the invitation</Trans>
          </Button>
        </Stack>
      </form>
    </Section>
  );
}
