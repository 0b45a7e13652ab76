import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { ConsultantDocument, ConsultantsDocument } from "@treaty/documents";
import { useState } from "react";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";

const SHOWN = 50;
const REST = 150;

/** Chooses the consultant whose work is shown, or everybody's; nothing for those who may see none. */
export function ConsultantFilter({
  value,
  onChange,
  isInPopover = false,
}: {
  value: string | null;
  onChange: (id: string | undefined) => void;
  isInPopover?: boolean;
}) {
  const { t } = useLingui();
  const mayRead = useFirm().may("consultant:read");
  const [typed, setTyped] = useState("");
  const [text] = useDebouncedValue(typed, REST);
  const { answer } = useAsk(
    ConsultantsDocument,
    { first: SHOWN, where: { text: text || null } },
    { about: ["consultant"], pause: !mayRead },
  );
  if (!mayRead) return null;
  const found = answer?.consultants?.nodes ?? [];
  return (
    <Select
      {...(isInPopover ? { label: t`Consultant` } : { "aria-label": t`Consultant`, w: "13rem" })}
      placeholder={t`All consultants`}
      searchable
      openOnFocus={false}
      clearable
      value={value}
      onChange={(id) => onChange(id ?? undefined)}
      onSearchChange={setTyped}
      data={found.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      nothingFoundMessage={t`Nobody found`}
      comboboxProps={{ withinPortal: !isInPopover }}
    />
  );
}

/** What a consultant is called, of whom the id alone is known. */
export function useConsultantName(id: string): string {
  const { t } = useLingui();
  const { answer, isFirst } = useAsk(ConsultantDocument, { id }, { about: ["consultant"] });
  return answer?.consultant?.name ?? (isFirst ? "…" : t`unknown`);
}
