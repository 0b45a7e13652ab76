import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, SegmentedControl, Select, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { SeriesCreateDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { doneOrTold } from "@/parts/answered";
import { Dialog } from "@/parts/dialog";
import { newKey } from "@/parts/form";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { today } from "@/words/formats";
import classes from "../Settings.module.css";
import { DefaultFor } from "./DefaultFor";
import { emptySeries, firstGiven, type SeriesValues, seriesInput, wholeNumber } from "./series";

/** Begins a series of invoice numbers, anew each year or one that runs on. */
export function NewSeries({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [key] = useState(newKey);
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(SeriesCreateDocument, { changes: ["company"] });
  const noNumber = t`Write a whole number.`;
  const form = useForm<SeriesValues>({
    initialValues: emptySeries(Number(today().slice(0, 4))),
    validate: {
      firstNumber: (text) => (wholeNumber(text) === null ? noNumber : null),
      lastNumber: (text) => (text.trim() && wholeNumber(text) === null ? noNumber : null),
    },
  });
  const { values } = form;
  const first = firstGiven(values);
  const submit = form.onSubmit(async () => {
    const outcome = await act({ ...seriesInput(values), idempotencyKey: key });
    if (!doneOrTold(form, outcome, setLeft)) return;
    tell(t`The series is there.`, { id: "settings" });
    onClose();
  });
  return (
    <Dialog opened onClose={onClose} title={<Trans>New series of invoice numbers</Trans>} size="lg">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Refusals reasons={left} />
          <TextInput
            label={t`Name`}
            description={t`For yourselves: the unit, the kind of document, or how it is numbered.`}
            data-autofocus
            autoComplete="off"
            {...form.getInputProps("title")}
          />
          <SegmentedControl
            aria-label={t`How it is numbered`}
            value={values.isYearly ? "year" : "on"}
            onChange={(chosen) => form.setFieldValue("isYearly", chosen === "year")}
            data={[
              { value: "year", label: t`Anew each year` },
              { value: "on", label: t`On and on` },
            ]}
          />
          <div className={classes.fields}>
            {values.isYearly && (
              <TextInput
                label={t`First year`}
                inputMode="numeric"
                {...form.getInputProps("firstYear")}
              />
            )}
            {values.isYearly && (
              <Select
                label={t`Digits after the year`}
                allowDeselect={false}
                data={["3", "4", "5"]}
                {...form.getInputProps("yearDigits")}
              />
            )}
            <TextInput
              label={t`First number`}
              inputMode="numeric"
              {...form.getInputProps("firstNumber")}
            />
            <TextInput
              label={t`Last number`}
              placeholder={
                values.isYearly ? t`The last of the year` : t`Where the next series begins`
              }
              inputMode="numeric"
              {...form.getInputProps("lastNumber")}
            />
          </div>
          <Text size="sm" c="dimmed" aria-live="polite">
            {first && (
              <Trans>
                The first invoice gets the number <strong className="figure">{first}</strong>.
              </Trans>
            )}{" "}
            <Trans>
              No two series can give the same number: a series that has not come so far yet ends
              before this one.
            </Trans>
          </Text>
          <DefaultFor {...form.getInputProps("defaultFor")} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={isActing}>
              <Trans>Begin the series</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
