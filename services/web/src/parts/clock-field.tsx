import { TextInput, type TextInputProps } from "@mantine/core";
import { typedClock } from "./clock";

/** A time of day by the 24-hour clock, typed in any common manner and shown as `17:00` when it is left. */
export function ClockField({
  value,
  onChange,
  onBlur,
  ...rest
}: Omit<TextInputProps, "value" | "onChange"> & {
  value: string;
  onChange: (clock: string) => void;
}) {
  return (
    <TextInput
      placeholder="17:00"
      maxLength={5}
      autoComplete="off"
      {...rest}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={(event) => {
        onBlur?.(event);
        const meant = typedClock(value);
        if (meant && meant !== value) onChange(meant);
      }}
    />
  );
}
