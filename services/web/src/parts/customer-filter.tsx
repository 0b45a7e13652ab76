import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { CustomersDocument } from "@treaty/documents";
import { useState } from "react";
import { useAsk } from "@/api/asking";

const SHOWN = 20;

/** Chooses the customer whose invoices are shown, out of any number of customers. */
export function CustomerFilter({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (id: string) => void;
}) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const [text] = useDebouncedValue(typed, 150);
  const { answer } = useAsk(
    CustomersDocument,
    { first: SHOWN, where: { text: text || null }, orderBy: [{ field: "NAME", direction: "ASC" }] },
    { about: ["customer"] },
  );
  const found = answer?.customers?.nodes ?? [];
  return (
    <Select
      label={t`Customer`}
      placeholder={t`Name, number or e-mail`}
      searchable
      openOnFocus={false}
      clearable
      value={value}
      onChange={(id) => onChange(id ?? "")}
      onSearchChange={setTyped}
      data={found.map(({ id, name, number }) => ({ value: id, label: `${name} · ${number}` }))}
      filter={({ options }) => options}
      nothingFoundMessage={t`Nobody found`}
      comboboxProps={{ withinPortal: false }}
    />
  );
}
