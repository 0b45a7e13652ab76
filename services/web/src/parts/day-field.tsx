import "@mantine/dates/styles.layer.css";
import "dayjs/locale/sv";
import { useLingui } from "@lingui/react/macro";
import { DateInput, type DateInputProps } from "@mantine/dates";
import { IconCalendar } from "@tabler/icons-react";
import { typedDay } from "./days";

/** A day, typed in any common manner or chosen in a calendar; shown as `2026-11-23`. Load it lazily. */
export function DayField({
  value,
  onChange,
  ...rest
}: Omit<DateInputProps, "value" | "onChange"> & {
  value: string;
  onChange: (day: string) => void;
}) {
  const { t, i18n } = useLingui();
  return (
    <DateInput
      valueFormat="YYYY-MM-DD"
      placeholder={t`yyyy-mm-dd`}
      dateParser={typedDay}
      locale={i18n.locale}
      firstDayOfWeek={1}
      withWeekNumbers
      leftSection={<IconCalendar size={16} aria-hidden />}
      clearButtonProps={{ "aria-label": t`Clear the day` }}
      {...rest}
      value={value || null}
      onChange={(day) => onChange(day ?? "")}
    />
  );
}

export default DayField;
