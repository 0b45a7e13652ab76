import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Group, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { TimeReportDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { doneOrTold } from "@/parts/answered";
import { ClockField } from "@/parts/clock-field";
import { DayField } from "@/parts/day-field";
import { Dialog } from "@/parts/dialog";
import { focusFirstError, newKey } from "@/parts/form";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { today } from "@/words/formats";
import type { AssignmentOnCard, EntryOnCard } from "./Card";
import { ExpenseFields } from "./ExpenseFields";
import classes from "./Report.module.css";
import {
  endsAsItBegins,
  expenseInput,
  plannedReport,
  type ReportValues,
  toldBefore,
  workedOf,
} from "./report";

/** Report for the consultant who told the hours, also anew: when, breaks, and what came to it. */
export default function ReportTime({
  assignment,
  entry,
  onClose,
}: {
  assignment: AssignmentOnCard;
  /** What is reported anew. */
  entry?: EntryOnCard | undefined;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const [key, setKey] = useState(newKey);
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(TimeReportDocument, { changes: ["assignment", "invoice"] });
  const planned = plannedReport(assignment, today());
  const form = useForm<ReportValues>({
    initialValues: entry ? toldBefore(entry, assignment.isFinal || planned.isFinal) : planned,
  });
  const { values } = form;
  const submit = form.onSubmit(async (said) => {
    const work = workedOf(said);
    if (!work) {
      form.setFieldError(
        "ends",
        endsAsItBegins(said)
          ? t`It begins and ends at the same time.`
          : t`This cannot be read. Write it another way.`,
      );
      return focusFirstError();
    }
    const outcome = await act({
      assignmentId: assignment.id,
      entryId: entry?.id ?? null,
      ...work,
      breakMinutes: Number(said.breakMinutes) || 0,
      comment: said.comment.trim(),
      isFinal: said.isFinal,
      expenses: said.expenses.map(expenseInput),
      idempotencyKey: key,
    });
    if (!doneOrTold(form, outcome, setLeft)) return setKey(newKey());
    tell(t`The hours are reported.`);
    onClose();
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={entry ? <Trans>Report the hours anew</Trans> : <Trans>Report hours</Trans>}
      size="lg"
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Refusals reasons={left} />
          <div className={classes.times}>
            <DayField
              label={t`Day`}
              value={values.day}
              onChange={(day) => form.setFieldValue("day", day)}
            />
            <ClockField
              label={t`Began`}
              value={values.begins}
              error={form.errors.begins ?? form.errors.beginsAt}
              onChange={(clock) => form.setFieldValue("begins", clock)}
            />
            <ClockField
              label={t`Ended`}
              value={values.ends}
              error={form.errors.ends ?? form.errors.endsAt}
              onChange={(clock) => form.setFieldValue("ends", clock)}
            />
            <TextInput
              label={t`Break`}
              inputMode="numeric"
              placeholder="0"
              rightSection={<span className="quiet small">min</span>}
              {...form.getInputProps("breakMinutes")}
            />
          </div>
          {endsAsItBegins(values) && (
            <Checkbox
              label={t`A whole day and night, to the same time on the next day`}
              {...form.getInputProps("isWholeDay", { type: "checkbox" })}
            />
          )}
          <Textarea
            label={t`Comment`}
            description={t`Read by whoever approves.`}
            autosize
            minRows={2}
            maxRows={6}
            maxLength={2_000}
            {...form.getInputProps("comment")}
          />
          <ExpenseFields form={form} />
          <Checkbox
            label={t`All of the assignment is reported with this`}
            description={t`Leave it out if more hours will come.`}
            {...form.getInputProps("isFinal", { type: "checkbox" })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={isActing}>
              <Trans>Report</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
