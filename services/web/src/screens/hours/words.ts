import { useLingui } from "@lingui/react/macro";
import { useWeekdayWords } from "@/parts/weekday-words";
import { type DayKind, newWindow, type WindowValues } from "./hourType";

const WORKDAYS: DayKind[] = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"];

/** The kinds of day in short, as they stand on their buttons. */
export function useDayWords(): Record<DayKind, string> {
  const { t } = useLingui();
  return { ...useWeekdayWords(), RED_DAY: t`Holidays` };
}

/** Surcharges that many firms have, to begin with. */
export function usePresets(): { name: string; make: () => WindowValues }[] {
  const { t } = useLingui();
  const preset = (name: string, window: Partial<WindowValues>, called: string) => ({
    name,
    make: () => newWindow({ name: called, ...window }),
  });
  return [
    preset(
      t`Evening, Monday to Friday 17–22`,
      { days: WORKDAYS, beginsAt: "17:00", endsAt: "22:00" },
      t`Evening`,
    ),
    preset(
      t`Night, every day 22–06`,
      { days: [...WORKDAYS, "SATURDAY", "SUNDAY"], beginsAt: "22:00", endsAt: "06:00" },
      t`Night`,
    ),
    preset(
      t`Weekend and holidays, all day`,
      { days: ["SATURDAY", "SUNDAY", "RED_DAY"], beginsAt: "00:00", endsAt: "00:00" },
      t`Weekend and holidays`,
    ),
  ];
}
