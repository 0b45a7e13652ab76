import { useLingui } from "@lingui/react/macro";
import type { SelectProps } from "@mantine/core";
import { ConsultantsDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { FoundField, useSought } from "./FoundField";

const SHOWN = 20;

/** Chooses a consultant by a few letters; nobody at all where it may be empty. */
export function ConsultantField({
  value,
  onChange,
  known = null,
  ...rest
}: Omit<SelectProps, "data" | "value" | "onChange"> & {
  value: string;
  onChange: (id: string) => void;
  /** Who was chosen when the form was opened. */
  known?: { id: string; name: string } | null;
}) {
  const { t } = useLingui();
  const [text, setText] = useSought();
  const { answer } = useAsk(
    ConsultantsDocument,
    { first: SHOWN, where: { ...(text && { text }), isArchived: false } },
    { about: ["consultant"] },
  );
  const found = answer?.consultants?.nodes ?? [];
  return (
    <FoundField
      placeholder={t`Name or number`}
      nothingFoundMessage={t`Nobody found`}
      value={value}
      known={known && { value: known.id, label: known.name }}
      found={found.map(({ id, name }) => ({ value: id, label: name }))}
      onSought={setText}
      onChange={(id) => onChange(id ?? "")}
      {...rest}
    />
  );
}
