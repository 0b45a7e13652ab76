import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Chip, Input, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { ClockField } from "@/parts/clock-field";
import classes from "./Hours.module.css";
import { DAYS, type DayKind, type HourTypeValues } from "./hourType";
import { useDayWords } from "./words";

/** One surcharge: what it is called, when it holds and what it adds. */
export function WindowFields({
  form,
  place,
  isShownOnly,
  hasPay,
  move,
  remove,
}: {
  form: UseFormReturnType<HourTypeValues>;
  place: number;
  isShownOnly: boolean;
  hasPay: boolean;
  move: (from: number, to: number) => void;
  remove: () => void;
}) {
  const { t } = useLingui();
  const words = useDayWords();
  const window = form.values.windows[place];
  const field = (name: string) => form.getInputProps(`windows.${place}.${name}`);
  const percent = <span className="quiet small">%</span>;
  return (
    <fieldset className={classes.window} disabled={isShownOnly} aria-label={window?.name ?? ""}>
      <div className={classes.head}>
        <TextInput
          label={t`Name of the surcharge`}
          required
          autoComplete="off"
          {...field("name")}
        />
        {!isShownOnly && (
          <Moves
            name={window?.name ?? ""}
            up={place > 0 ? () => move(place, place - 1) : undefined}
            down={place + 1 < form.values.windows.length ? () => move(place, place + 1) : undefined}
            remove={remove}
          />
        )}
      </div>
      <Input.Wrapper
        label={t`Days on which it begins`}
        labelElement="div"
        error={form.errors[`windows.${place}.days`]}
      >
        <fieldset className={classes.days} aria-label={t`Days on which it begins`}>
          <Chip.Group
            multiple
            value={window?.days ?? []}
            onChange={(days) => form.setFieldValue(`windows.${place}.days`, days as DayKind[])}
          >
            {DAYS.map((day) => (
              <Chip key={day} value={day} size="sm" variant="light" disabled={isShownOnly}>
                {words[day]}
              </Chip>
            ))}
          </Chip.Group>
        </fieldset>
      </Input.Wrapper>
      <div className={classes.figures}>
        <ClockField
          label={t`From`}
          required
          {...field("beginsAt")}
          value={window?.beginsAt ?? ""}
        />
        <ClockField label={t`To`} required {...field("endsAt")} value={window?.endsAt ?? ""} />
        <TextInput
          label={t`On the price`}
          inputMode="decimal"
          placeholder="0"
          autoComplete="off"
          rightSection={percent}
          {...field("pricePercent")}
        />
        {hasPay && (
          <TextInput
            label={t`On the pay`}
            inputMode="decimal"
            placeholder="0"
            autoComplete="off"
            rightSection={percent}
            {...field("payPercent")}
          />
        )}
      </div>
    </fieldset>
  );
}

function Moves({
  name,
  up,
  down,
  remove,
}: {
  name: string;
  up: (() => void) | undefined;
  down: (() => void) | undefined;
  remove: () => void;
}) {
  const { t } = useLingui();
  const shared = { variant: "subtle", size: "md" } as const;
  return (
    <div className={classes.moves}>
      <ActionIcon {...shared} aria-label={t`Move ${name} up`} disabled={!up} onClick={up}>
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon {...shared} aria-label={t`Move ${name} down`} disabled={!down} onClick={down}>
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon {...shared} aria-label={t`Remove ${name}`} onClick={remove}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
