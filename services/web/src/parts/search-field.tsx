import { useLingui } from "@lingui/react/macro";
import { CloseButton, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";

const REST = 150;

/** Look for a text: tells what is looked for when the fingers rest, and follows the address. */
export function SearchField({
  value,
  onSearch,
  label,
  className,
}: {
  value: string;
  onSearch: (text: string) => void;
  label: string;
  className?: string | undefined;
}) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  const tell = useDebouncedCallback((text: string) => {
    told.current = text.trim();
    onSearch(told.current);
  }, REST);
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setTyped(value);
  }, [value]);
  const write = (text: string) => {
    setTyped(text);
    tell(text);
  };
  return (
    <TextInput
      type="search"
      role="searchbox"
      aria-label={label}
      placeholder={label}
      className={className ?? ""}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        typed && (
          <CloseButton size="sm" aria-label={t`Clear the search`} onClick={() => write("")} />
        )
      }
      value={typed}
      maxLength={100}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}
