import { useLingui } from "@lingui/react/macro";

/** The days of the week in short, as they stand on their buttons. */
export function useWeekdayWords() {
  const { t } = useLingui();
  return {
    MONDAY: t`Mon`,
    TUESDAY: t`Tue`,
    WEDNESDAY: t`Wed`,
    THURSDAY: t`Thu`,
    FRIDAY: t`Fri`,
    SATURDAY: t`Sat`,
    SUNDAY: t`Sun`,
  };
}
