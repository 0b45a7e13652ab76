import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useMinutesWords } from "@/parts/minutes-words";
import type { HourTypeValues } from "./hourType";

const MINIMA = [0, 30, 60, 120, 180, 240];
const STARTED = [1, 15, 30, 60];

/** How much time is debited for the time that was worked, on one side. */
export function DebitFields({
  form,
  side,
  minimumLabel,
  startedLabel,
}: {
  form: UseFormReturnType<HourTypeValues>;
  side: "priceDebit" | "payDebit";
  minimumLabel: string;
  startedLabel: string;
}) {
  const { t } = useLingui();
  const inWords = useMinutesWords();
  const started: Record<number, string> = {
    1: t`As worked`,
    15: t`Started quarter`,
    30: t`Started half hour`,
    60: t`Started hour`,
  };
  const { minimumMinutes, startedMinutes } = form.values[side];
  const choices = (known: number[], chosen: string, word: (minutes: number) => string) =>
    [...new Set([...known, Number(chosen)])]
      .sort((one, other) => one - other)
      .map((minutes) => ({ value: String(minutes), label: word(minutes) }));
  return (
    <>
      <Select
        label={minimumLabel}
        allowDeselect={false}
        data={choices(MINIMA, minimumMinutes, (each) => (each ? inWords(each) : t`No minimum`))}
        {...form.getInputProps(`${side}.minimumMinutes`)}
      />
      <Select
        label={startedLabel}
        allowDeselect={false}
        data={choices(
          STARTED,
          startedMinutes,
          (each) => started[each] ?? t`Started ${inWords(each)}`,
        )}
        {...form.getInputProps(`${side}.startedMinutes`)}
      />
    </>
  );
}
