import { useLingui } from "@lingui/react/macro";
import { CompanyLogoRemoveDocument, CompanyLogoSetDocument } from "@treaty/documents";
import { useState } from "react";
import { type Outcome, useDo } from "@/api/asking";
import { type UploadProblem, useUpload } from "@/api/uploading";
import { sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { type PictureProblem, problemOf } from "./picture";

/** Sends a picture and makes it the logo, or takes the logo away. */
export function useLogo() {
  const { t } = useLingui();
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const upload = useUpload();
  const set = useDo(CompanyLogoSetDocument, { changes: ["company", "dashboard"] });
  const remove = useDo(CompanyLogoRemoveDocument, { changes: ["company", "dashboard"] });
  const problems: Record<PictureProblem, string> = {
    kind: t`That is not a PNG, JPEG or SVG picture.`,
    size: t`The picture is larger than 2 MB.`,
    empty: t`The file is empty.`,
  };
  const troubles: Record<UploadProblem, string> = {
    insecure: t`The page is not encrypted, so the browser sends no files from it. Open it at an address that begins with https.`,
    differs: t`The file is broken, or not the kind of picture that its name says.`,
    network: sentenceOf("NETWORK"),
    internal: sentenceOf("INTERNAL"),
  };

  const troubleOf = (outcome: Outcome<unknown>): string | null => {
    if (outcome.failed) return sentenceOf(outcome.failed);
    return outcome.refused?.map((reason) => reason.message).join(" ") ?? null;
  };

  const send = async (file: File): Promise<string | null> => {
    const wrong = problemOf(file);
    if (wrong) return problems[wrong];
    const sent = await upload(file, file.type);
    if (sent.problem) return troubles[sent.problem];
    return troubleOf(sent.outcome ?? (await set.act({ uploadId: sent.id })));
  };

  const choose = async (file: File | null | undefined) => {
    if (!file || isSending) return;
    setSending(true);
    setProblem(null);
    const trouble = await send(file).finally(() => setSending(false));
    setProblem(trouble);
    if (!trouble)
      tell(t`The logo is saved. It stands on invoices issued from now on.`, { id: "settings" });
  };

  const takeAway = async () => {
    const trouble = troubleOf(await remove.act({}));
    setProblem(trouble);
    if (!trouble) tell(t`The logo is removed.`, { id: "settings" });
  };

  return { choose, takeAway, problem, isSending, isRemoving: remove.isActing };
}
