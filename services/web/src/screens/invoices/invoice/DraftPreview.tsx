import { Trans, useLingui } from "@lingui/react/macro";
import { InvoicePreviewDocument } from "@treaty/documents";
import { useCallback } from "react";
import { useDo } from "@/api/asking";
import { usePreviewJob } from "@/parts/preview-job";
import { JobPage } from "./JobPage";

/** The page that a draft would become, made anew for each version of it. */
export function DraftPreview({ id, version }: { id: string; version: number }) {
  const { t } = useLingui();
  const { act } = useDo(InvoicePreviewDocument, { changes: [] });
  const begin = useCallback(() => act({ id, expectedVersion: version }), [act, id, version]);
  const made = usePreviewJob(begin);
  return (
    <JobPage
      made={made}
      name={t`Draft`}
      waiting={t`The preview is being made`}
      failed={<Trans>The preview could not be made this time.</Trans>}
    />
  );
}
