import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconCalendarPlus } from "@tabler/icons-react";
import { useState } from "react";
import { ClockField } from "@/parts/clock-field";
import { DayField } from "@/parts/day-field";
import type { AssignmentForm } from "./AssignmentSheet";
import classes from "./Form.module.css";

/** When it is: a day with its clock times, past midnight if it ends before it begins, or over several days. */
export function TimeFields({ form }: { form: AssignmentForm }) {
  const { t } = useLingui();
  const { values, errors } = form;
  const [isLong, setLong] = useState(values.lastDay !== "");
  const day = (field: "day" | "lastDay") => ({
    value: values[field],
    error: errors[field],
    onChange: (chosen: string) => form.setFieldValue(field, chosen),
  });
  const clock = (field: "begins" | "ends") => ({
    value: values[field],
    error: errors[field],
    onChange: (chosen: string) => form.setFieldValue(field, chosen),
  });
  return (
    <div className={classes.times} data-long={isLong}>
      <DayField label={isLong ? t`First day` : t`Day`} required {...day("day")} />
      <ClockField label={t`Begins`} required {...clock("begins")} />
      {isLong && <DayField label={t`Last day`} clearable {...day("lastDay")} />}
      <ClockField label={t`Ends`} required {...clock("ends")} />
      {!isLong && (
        <Button
          variant="subtle"
          leftSection={<IconCalendarPlus size={16} aria-hidden />}
          onClick={() => setLong(true)}
        >
          <Trans>Several days</Trans>
        </Button>
      )}
    </div>
  );
}
