import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { SeriesCloseDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { doneOrTold } from "@/parts/answered";
import { Dialog } from "@/parts/dialog";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { Verbatim } from "@/parts/verbatim";
import type { DocumentSeries } from "./series";

/** Lets a series, or a year of it, give no more numbers, and keeps why. */
export function CloseSeries({
  series,
  year,
  onClose,
}: {
  series: DocumentSeries;
  year: number | null;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(SeriesCloseDocument, { changes: ["company"] });
  const form = useForm({ initialValues: { reason: "" } });
  const submit = form.onSubmit(async ({ reason }) => {
    const input = { id: series.id, expectedVersion: series.version, reason, year };
    if (!doneOrTold(form, await act(input), setLeft)) return;
    tell(t`The series is closed.`, { id: "settings" });
    onClose();
  });
  const name = year === null ? series.title : `${series.title} ${year}`;
  return (
    <Dialog
      opened
      onClose={onClose}
      title={
        <Trans>
          Close <Verbatim text={name} />?
        </Trans>
      }
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Refusals reasons={left} />
          <Text size="sm">
            <Trans>
              It gives no more numbers. What was numbered stays, and the series can be opened again.
            </Trans>
          </Text>
          <TextInput
            label={t`Reason`}
            description={t`Kept in the history, for whoever audits.`}
            data-autofocus
            autoComplete="off"
            {...form.getInputProps("reason")}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={isActing}>
              <Trans>Close it</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
