import { useLingui } from "@lingui/react/macro";
import type { SelectProps } from "@mantine/core";
import { CustomersDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { FoundField, useSought } from "./FoundField";

const SHOWN = 20;

/** Chooses the customer who orders, by a few letters. */
export function CustomerField({
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
    CustomersDocument,
    { first: SHOWN, where: { text: text || null }, orderBy: [{ field: "NAME", direction: "ASC" }] },
    { about: ["customer"] },
  );
  const found = answer?.customers?.nodes ?? [];
  return (
    <FoundField
      placeholder={t`Name, number or e-mail`}
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
