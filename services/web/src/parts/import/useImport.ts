import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Outcome } from "@/api/asking";
import { type UploadProblem, useUpload } from "@/api/uploading";
import { newKey } from "@/parts/form";
import { sentenceOf } from "@/parts/problems";
import type { Take } from "./importing";
import { mediaTypeOf } from "./tables";

const MOST_BYTES = 5_000_000;

/** A file that was sent, and the trial that says what would become of its rows. */
export interface TriedSheet {
  name: string;
  uploadId: string;
  trialId: string;
  known: readonly string[];
  unknown: readonly string[];
}

/** Sends a table, tries it, and takes what is in it when told to. */
export function useImport(act: Take) {
  const { t } = useLingui();
  const upload = useUpload();
  const [sheet, setSheet] = useState<TriedSheet | null>(null);
  const [importId, setImportId] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const troubles: Record<UploadProblem, string> = {
    insecure: t`The page is not encrypted, so the browser sends no files from it. Open it at an address that begins with https.`,
    differs: t`The file is not what its name says. Save it again as CSV or .xlsx.`,
    network: sentenceOf("NETWORK"),
    internal: sentenceOf("INTERNAL"),
  };

  const told = (outcome: Outcome<unknown>) =>
    outcome.failed
      ? sentenceOf(outcome.failed)
      : (outcome.refused?.map(({ message }) => message).join(" ") ?? null);

  const tried = async (file: File): Promise<string | null> => {
    const mediaType = mediaTypeOf(file.name);
    if (!mediaType) return t`That is no table. Save it as CSV or as an Excel workbook (.xlsx).`;
    if (file.size > MOST_BYTES) return t`The file is larger than 5 MB. Split it.`;
    const sent = await upload(file, mediaType);
    if (sent.problem) return troubles[sent.problem];
    if (sent.outcome) return told(sent.outcome);
    const outcome = await act({ uploadId: sent.id, isTrial: true, idempotencyKey: newKey() });
    const job = outcome.done?.job;
    if (!outcome.done || !job) return told(outcome);
    const { knownHeadings: known, unknownHeadings: unknown } = outcome.done;
    setSheet({ name: file.name, uploadId: sent.id, trialId: job.id, known, unknown });
    return null;
  };

  const choose = async (file: File | null | undefined) => {
    if (!file || isSending) return;
    setSending(true);
    setProblem(null);
    setProblem(await tried(file).finally(() => setSending(false)));
  };

  const take = async () => {
    if (!sheet) return;
    // The trial's name is the key: pressed twice, it is taken once.
    const key = `import-${sheet.trialId}`;
    const outcome = await act({ uploadId: sheet.uploadId, idempotencyKey: key });
    setProblem(told(outcome));
    setImportId(outcome.done?.job?.id ?? null);
  };

  const again = () => {
    setSheet(null);
    setImportId(null);
    setProblem(null);
  };

  return { choose, take, again, sheet, importId, problem, isSending };
}
