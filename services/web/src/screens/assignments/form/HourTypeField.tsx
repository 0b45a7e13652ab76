import { useLingui } from "@lingui/react/macro";
import type { SelectProps } from "@mantine/core";
import { HourTypesDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { FoundField, useSought } from "./FoundField";

const SHOWN = 20;

/** Chooses the hour type that says what an hour costs and pays. */
export function HourTypeField({
  value,
  onChange,
  known = null,
  ...rest
}: Omit<SelectProps, "data" | "value" | "onChange"> & {
  value: string;
  onChange: (id: string) => void;
  known?: { id: string; name: string } | null;
}) {
  const { t } = useLingui();
  const [text, setText] = useSought();
  const { answer } = useAsk(
    HourTypesDocument,
    { first: SHOWN, where: { ...(text && { text }), isArchived: false } },
    { about: ["hourType"] },
  );
  const found = answer?.hourTypes?.nodes ?? [];
  return (
    <FoundField
      placeholder={t`Search number or name`}
      nothingFoundMessage={t`No hour type matches`}
      value={value}
      known={known && { value: known.id, label: known.name }}
      found={found.map(({ id, name }) => ({ value: id, label: name }))}
      onSought={setText}
      onChange={(id) => onChange(id ?? "")}
      {...rest}
    />
  );
}
