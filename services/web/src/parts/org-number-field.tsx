import { useLingui } from "@lingui/react/macro";
import { TextInput, type TextInputProps } from "@mantine/core";
import { useState } from "react";
import { type OrgKind, readOrgNumber } from "./organisation";

/** An organisation number that is read while it is written, and says in words what is wrong with it. */
export function OrgNumberField({
  value,
  error,
  onBlur,
  ...rest
}: TextInputProps & { value: string }) {
  const { t } = useLingui();
  const [wasLeft, setWasLeft] = useState(false);
  const verdict = readOrgNumber(value);
  const kinds: Record<OrgKind, string> = {
    person: t`A sole trader: the number is the owner's personal number.`,
    company: t`A limited company.`,
    cooperative: t`An economic association.`,
    association: t`A non-profit association or a foundation.`,
    partnership: t`A trading or limited partnership.`,
    other: t`The number is right.`,
  };
  const trouble = {
    letters: t`Only digits and a hyphen, such as 556703-7485.`,
    length: t`An organisation number has 10 digits; here are ${verdict.is === "length" ? verdict.digits : 0}.`,
    digit: t`The last digit is a check on the others, and it does not fit: one of the digits is mistyped.`,
    empty: null,
    good: null,
  }[verdict.is];
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="off"
      placeholder="556703-7485"
      description={
        verdict.is === "good"
          ? kinds[verdict.kind]
          : t`Ten digits. A sole trader uses the personal number.`
      }
      value={value}
      error={error ?? (wasLeft ? trouble : null)}
      onBlur={(event) => {
        setWasLeft(true);
        onBlur?.(event);
      }}
      {...rest}
    />
  );
}
