import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox, Chip, Fieldset, NativeSelect } from "@mantine/core";
import { DayField } from "@/parts/day-field";
import { useWeekdayWords } from "@/parts/weekday-words";
import type { AssignmentValues } from "./assignment";
import classes from "./Form.module.css";
import { Occurrences } from "./Occurrences";
import { type RepeatValues, ruleOf, WEEKDAYS, type Weekday, weeklyFrom } from "./repeating";

const INTERVALS = [1, 2, 3, 4];

/** By which rule the work comes back, and the days that the rule gives. */
export function Repeat({
  values,
  repeats,
  onChange,
}: {
  values: AssignmentValues;
  /** Null where it is done once. */
  repeats: RepeatValues | null;
  onChange: (repeats: RepeatValues | null) => void;
}) {
  const { t } = useLingui();
  const words = useWeekdayWords();
  const turn = (isOn: boolean) => onChange(isOn ? weeklyFrom(values.day) : null);
  const change = (changes: Partial<RepeatValues>) =>
    repeats && onChange({ ...repeats, ...changes });
  return (
    <Fieldset legend={<Trans>Repeats</Trans>} className={classes.group ?? ""}>
      <Checkbox
        className={classes.whole ?? ""}
        label={t`It comes back`}
        description={t`One assignment is written down for each day that the rule gives.`}
        checked={repeats !== null}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
      {repeats && (
        <>
          <Chip.Group
            multiple
            value={repeats.weekdays}
            onChange={(weekdays) => change({ weekdays: weekdays as Weekday[] })}
          >
            <fieldset className={`${classes.whole} ${classes.weekdays}`}>
              <legend className="only-read">{t`On which days`}</legend>
              {WEEKDAYS.map((weekday) => (
                <Chip key={weekday} value={weekday} size="sm">
                  {words[weekday]}
                </Chip>
              ))}
            </fieldset>
          </Chip.Group>
          <NativeSelect
            label={t`How often`}
            value={repeats.everyWeeks}
            onChange={(event) => change({ everyWeeks: event.currentTarget.value })}
            data={INTERVALS.map((weeks) => ({
              value: String(weeks),
              label: weeks === 1 ? t`Every week` : t`Every ${weeks} weeks`,
            }))}
          />
          <DayField
            label={t`Until`}
            value={repeats.until}
            onChange={(until) => change({ until })}
          />
          <Checkbox
            className={classes.whole ?? ""}
            label={t`Not on Sundays and public holidays`}
            checked={repeats.skipsRedDays}
            onChange={(event) => change({ skipsRedDays: event.currentTarget.checked })}
          />
          <Occurrences rule={ruleOf(values, repeats)} />
        </>
      )}
    </Fieldset>
  );
}
