import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { DocumentSeriesDocument, UsualSeriesDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";

/** Which series the number is to come from, in firms that have more than one. */
export function SeriesField({
  day,
  value,
  error,
  onChange,
}: {
  /** The invoice's date, which decides what is usual; today's where none is written. */
  day: string | null;
  value: string;
  error: string | undefined;
  onChange: (seriesId: string) => void;
}) {
  const { t } = useLingui();
  const { answer } = useAsk(DocumentSeriesDocument, {}, { about: ["company"] });
  const usually = useAsk(UsualSeriesDocument, { on: day }, { about: ["company"] });
  const all = answer?.documentSeries ?? [];
  const open = all.filter((series) => !series.closedAt || series.id === value);
  if (open.length < 2 && !value) return null;
  const usual = usually.answer?.usualSeries?.title ?? "";
  return (
    <Select
      label={t`Series`}
      description={t`The number is taken when the invoice is issued.`}
      inputWrapperOrder={["label", "input", "description", "error"]}
      allowDeselect={false}
      data={[
        { value: "", label: usual ? t`As usual: ${usual}` : t`As usual` },
        ...open.map((series) => ({ value: series.id, label: series.title })),
      ]}
      value={value}
      error={error}
      onChange={(chosen) => onChange(chosen ?? "")}
    />
  );
}
