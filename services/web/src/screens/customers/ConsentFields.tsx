import { useLingui } from "@lingui/react/macro";
import { Select, Textarea } from "@mantine/core";
import type { Tenant } from "@treaty/types";
import { SOURCES, useSourceWords } from "./kinds";

/** How a consent was given or taken back, and what shows it. */
export function ConsentFields({
  source,
  evidence,
  onSource,
  onEvidence,
}: {
  source: Tenant.ConsentSource;
  evidence: string;
  onSource: (source: Tenant.ConsentSource) => void;
  onEvidence: (evidence: string) => void;
}) {
  const { t } = useLingui();
  const words = useSourceWords();
  return (
    <>
      <Select
        label={t`How it was said`}
        allowDeselect={false}
        value={source}
        onChange={(value) => value && onSource(value as Tenant.ConsentSource)}
        data={SOURCES.map((each) => ({ value: each, label: words(each) }))}
      />
      <Textarea
        label={t`What shows it`}
        description={t`Such as the date of the e-mail, the number of the agreement, or who you spoke to.`}
        maxLength={1000}
        value={evidence}
        onChange={(event) => onEvidence(event.currentTarget.value)}
      />
    </>
  );
}
