import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { SeriesUpdateDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { doneOrTold } from "@/parts/answered";
import { Dialog } from "@/parts/dialog";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { DefaultFor } from "./DefaultFor";
import { type DocumentSeries, wholeNumber } from "./series";

/** Changes what may change of a series: its name, what it is usual for, and its start while it is unused. */
export function EditSeries({ series, onClose }: { series: DocumentSeries; onClose: () => void }) {
  const { t } = useLingui();
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(SeriesUpdateDocument, { changes: ["company"] });
  const form = useForm({
    initialValues: {
      title: series.title,
      firstNumber: String(series.firstNumber),
      defaultFor: [...series.defaultFor],
    },
    validate: {
      firstNumber: (text) => (wholeNumber(text) === null ? t`Write a whole number.` : null),
    },
  });
  const submit = form.onSubmit(async ({ title, firstNumber, defaultFor }) => {
    const begins = series.isUsed ? {} : { firstNumber: wholeNumber(firstNumber) ?? 1 };
    const outcome = await act({
      id: series.id,
      expectedVersion: series.version,
      title,
      defaultFor,
      ...begins,
    });
    if (!doneOrTold(form, outcome, setLeft)) return;
    tell(t`Saved.`, { id: "settings" });
    onClose();
  });
  return (
    <Dialog opened onClose={onClose} title={<Trans>Change the series</Trans>}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Refusals reasons={left} />
          <TextInput
            label={t`Name`}
            data-autofocus
            autoComplete="off"
            {...form.getInputProps("title")}
          />
          <TextInput
            label={t`First number`}
            description={series.isUsed && t`Numbers have been taken, so it stays where it is.`}
            disabled={series.isUsed}
            inputMode="numeric"
            {...form.getInputProps("firstNumber")}
          />
          {!series.closedAt && <DefaultFor {...form.getInputProps("defaultFor")} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={isActing}>
              <Trans>Save</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
