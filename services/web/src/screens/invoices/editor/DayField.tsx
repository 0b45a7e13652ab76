import "@mantine/dates/styles.layer.css";
import "dayjs/locale/sv";
import { DateInput } from "@mantine/dates";
import type { ReactNode } from "react";
import { today } from "@/words/formats";
import { currentLanguage } from "@/words/language";
import { typedDay } from "./terms";

/** A calendar day, typed or picked. */
export function DayField({
  label,
  description,
  value,
  error,
  onChange,
}: {
  label: string;
  description?: ReactNode;
  value: string;
  error: string | undefined;
  onChange: (day: string) => void;
}) {
  return (
    <DateInput
      label={label}
      description={description}
      inputWrapperOrder={["label", "input", "description", "error"]}
      locale={currentLanguage()}
      firstDayOfWeek={1}
      valueFormat="YYYY-MM-DD"
      dateParser={(text) => typedDay(text, today().slice(0, 4))}
      value={value || null}
      error={error}
      autoComplete="off"
      onChange={(day) => onChange(day ?? "")}
    />
  );
}
