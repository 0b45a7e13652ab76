import { useLingui } from "@lingui/react/macro";
import { Select, Textarea } from "@mantine/core";
import type { Tenant } from "@treaty/types";
import { type Given, SOURCES, useSourceWords } from "./consent";

/** How a consent was given or taken back, and what shows it; nothing is chosen for anybody. */
export function ConsentFields({
  given,
  change,
  isMissing = false,
  error,
}: {
  given: Given;
  change: (given: Given) => void;
  /** Whether what is empty is to be said to be missing. */
  isMissing?: boolean;
  /** What the API has said about the evidence. */
  error?: string | undefined;
}) {
  const { t } = useLingui();
  const words = useSourceWords();
  const isUnsaid = isMissing && given.source === null;
  const isUnshown = isMissing && given.evidence.trim() === "";
  return (
    <>
      <Select
        label={t`How it was said`}
        placeholder={t`Choose …`}
        allowDeselect={false}
        value={given.source}
        error={isUnsaid && t`Choose how it was said.`}
        onChange={(source) =>
          source && change({ ...given, source: source as Tenant.ConsentSource })
        }
        data={SOURCES.map((each) => ({ value: each, label: words(each) }))}
      />
      <Textarea
        label={t`What shows it`}
        description={t`A sentence for whoever asks later: who said it, to whom and when, or the number of the agreement.`}
        placeholder={t`Anna Berg on the telephone, 12 November …`}
        autosize
        minRows={2}
        maxLength={1000}
        autoComplete="off"
        value={given.evidence}
        error={error ?? (isUnshown && t`Write what shows it.`)}
        onChange={(event) => change({ ...given, evidence: event.currentTarget.value })}
      />
    </>
  );
}
