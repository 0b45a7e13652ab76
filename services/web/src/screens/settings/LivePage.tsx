import { useLingui } from "@lingui/react/macro";
import { Skeleton, Text } from "@mantine/core";
import { PagePreviewDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { useDo } from "@/api/asking";
import sheet from "@/parts/pdf.module.css";
import { usePreviewJob } from "@/parts/preview-job";

const PdfPages = lazy(() => import("@/parts/pdf-pages"));
interface Drawn {
  url: string;
  id: string;
}

/** A sample invoice of the firm's as it would look: the last one stays while the next is made. */
export function LivePage({
  page,
  locale,
  name,
  isSmall = false,
}: {
  page: Tenant.PageSettingsInput;
  locale: string;
  name: string;
  isSmall?: boolean;
}) {
  const { t } = useLingui();
  const { act } = useDo(PagePreviewDocument, { changes: [] });
  const asked = JSON.stringify({ page, locale });
  const begin = useCallback(() => act(JSON.parse(asked)), [act, asked]);
  const { job, reasons, failed, isOver } = usePreviewJob(begin);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const document = job?.state === "DONE" ? job.document : null;
  const id = job?.id ?? "";
  useEffect(() => {
    if (document) setDrawn({ url: document.url, id });
  }, [document, id]);
  const trouble = reasons.map(({ message }) => message).join(" ") || failed;
  const empty = (
    <Skeleton className={sheet.sheet ?? ""} aria-label={t`The preview is being made`} />
  );
  return (
    <>
      {!isSmall && (trouble || isOver) && (
        <Text size="sm" c="dimmed" role="status">
          {trouble ?? t`The preview could not be made this time.`}
        </Text>
      )}
      {drawn ? (
        <Suspense fallback={empty}>
          <PdfPages url={drawn.url} version={drawn.id} name={name} isSmall={isSmall} />
        </Suspense>
      ) : (
        empty
      )}
    </>
  );
}
