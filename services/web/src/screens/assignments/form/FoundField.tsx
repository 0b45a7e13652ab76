import { Select, type SelectProps } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useRef, useState } from "react";

const REST = 150;

/** What is looked for, when the fingers rest. */
export function useSought(): [string, (text: string) => void] {
  const [typed, setTyped] = useState("");
  const [text] = useDebouncedValue(typed.trim(), REST);
  return [text, setTyped];
}

export interface Choice {
  value: string;
  label: string;
}

/** Chooses one of any number, by a few letters; what is chosen stays, whatever is looked for. */
export function FoundField({
  value,
  known,
  found,
  onSought,
  ...rest
}: Omit<SelectProps, "data" | "value"> & {
  value: string;
  /** What was chosen before anything was looked for. */
  known: Choice | null;
  found: readonly Choice[];
  onSought: (text: string) => void;
}) {
  const seen = useRef(new Map<string, Choice>());
  for (const choice of known ? [known, ...found] : found) seen.current.set(choice.value, choice);
  const chosen = seen.current.get(value);
  const isAmong = !chosen || found.some((choice) => choice.value === value);
  // What merely repeats the choice is not looked for: all others are shown then.
  const sought = (text: string) => onSought(text === chosen?.label ? "" : text);
  return (
    <Select
      searchable
      value={value || null}
      data={isAmong ? [...found] : [chosen, ...found]}
      filter={({ options }) => options}
      onSearchChange={sought}
      {...rest}
    />
  );
}
