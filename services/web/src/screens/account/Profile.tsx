import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, SegmentedControl, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { ViewerUpdateDocument } from "@treaty/documents";
import { useId, useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import type { Viewer } from "@/app/session";
import { doneOrTold } from "@/parts/answered";
import { Refusals } from "@/parts/problems";
import { Section } from "@/parts/section";
import { tell } from "@/parts/toasts";
import { currentLanguage, speak } from "@/words/language";

/** What the person is called, and the language that we write and speak. */
export function Profile({ viewer }: { viewer: Viewer }) {
  const { t } = useLingui();
  const id = useId();
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(ViewerUpdateDocument, { changes: ["viewer"] });
  const form = useForm({
    initialValues: { name: viewer.name, locale: viewer.locale === "en" ? "en" : "sv" },
    validate: { name: (name) => (name.trim() ? null : t`Write your name.`) },
  });
  const submit = form.onSubmit(async (values) => {
    if (!doneOrTold(form, await act(values), setLeft)) return;
    const language = values.locale === "en" ? "en" : "sv";
    if (language !== currentLanguage()) await speak(language);
    form.resetDirty();
    tell(<Trans>Saved.</Trans>, { id: "account" });
  });
  return (
    <Section title={<Trans>You</Trans>} lead={<Trans>Your colleagues see your name.</Trans>}>
      <form onSubmit={submit} noValidate>
        <Stack align="flex-start">
          <Refusals reasons={left} />
          <TextInput
            label={t`Name`}
            autoComplete="name"
            w="100%"
            maw="26rem"
            {...form.getInputProps("name")}
          />
          <div>
            <Text size="sm" fw={500} id={id}>
              <Trans>Language</Trans>
            </Text>
            <Text size="xs" c="dimmed" mb={4}>
              <Trans>On the screen, and in the letters we write to you.</Trans>
            </Text>
            <SegmentedControl
              aria-labelledby={id}
              data={[
                { value: "sv", label: "Svenska" },
                { value: "en", label: "English" },
              ]}
              {...form.getInputProps("locale")}
            />
          </div>
          <Group>
            <Button type="submit" loading={isActing} disabled={!form.isDirty()}>
              <Trans>Save</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
