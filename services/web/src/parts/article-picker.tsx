import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { ArticlesDocument } from "@treaty/documents";
import { useState } from "react";
import { useAsk } from "@/api/asking";

const SHOWN = 20;
const REST = 120;

/** Find an article by a few letters of its number or name. */
export function ArticlePicker({
  label,
  without,
  choose,
}: {
  label: string;
  /** Articles that are there already. */
  without: readonly string[];
  choose: (article: { id: string; name: string; number: string; price: string }) => void;
}) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const [sought] = useDebouncedValue(text.trim(), REST);
  const asked = useAsk(
    ArticlesDocument,
    { first: SHOWN, where: { ...(sought && { text: sought }), isArchived: false } },
    { about: ["article"] },
  );
  const found = (asked.answer?.articles?.nodes ?? []).filter(({ id }) => !without.includes(id));
  return (
    <Select
      label={label}
      placeholder={t`Search number or name`}
      searchable
      value={null}
      searchValue={text}
      onSearchChange={setText}
      filter={({ options }) => options}
      data={found.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` }))}
      nothingFoundMessage={asked.isStale ? "…" : t`No article matches`}
      onChange={(id) => {
        const article = found.find((each) => each.id === id);
        setText("");
        if (article) choose(article);
      }}
    />
  );
}
