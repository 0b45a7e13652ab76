import { useLingui } from "@lingui/react/macro";
import {
  InvoiceCreateDocument,
  InvoiceDocument,
  InvoiceIssueDocument,
  InvoiceUpdateDocument,
} from "@treaty/documents";
import { useCallback, useState } from "react";
import { type Outcome, useAskOnce, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { reasonsOf } from "@/parts/answered";
import { focusFirstError, newKey, placeErrors } from "@/parts/form";
import { sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { sizeOf, writtenAdjustments } from "./adjustments";
import { type Content, contentOf, inputOf, pathInForm, writtenLines } from "./content";
import { unreadable } from "./lines";
import type { Base, Writing } from "./useWriting";

interface Conflict {
  theirs: Content;
  version: number;
}
interface Head {
  id: string;
  version: number;
  state: string;
}
interface Invoiced {
  invoice?: Head | null | undefined;
}

/** Save what is written as a draft, or issue it; every refusal lands where it can be mended. */
export function useSaving(writing: Writing) {
  const { t } = useLingui();
  const { content, base, idempotencyKey, setErrors, renewKey } = writing;
  const askOnce = useAskOnce();
  const changes = { changes: ["invoice", "dashboard"] } as const;
  const create = useDo(InvoiceCreateDocument, changes);
  const update = useDo(InvoiceUpdateDocument, changes);
  const issuing = useDo(InvoiceIssueDocument, changes);
  const [issueKey] = useState(newKey);
  const [left, setLeft] = useState<UserError[]>([]);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [issuedByOther, setIssuedByOther] = useState(false);

  const readOther = useCallback(
    async (id: string) => {
      const { answer, error } = await askOnce(InvoiceDocument, { id });
      const invoice = answer?.invoice;
      if (error || !invoice) return void tell(sentenceOf("NOT_FOUND"), { mood: "bad" });
      if (invoice.state !== "DRAFT") return setIssuedByOther(true);
      setConflict({ theirs: contentOf(invoice), version: invoice.version });
    },
    [askOnce],
  );

  /** What was done; null when it was not, and then the screen says why. */
  const settle = useCallback(
    async (outcome: Outcome<Invoiced>, id: string | undefined): Promise<Head | null> => {
      const rename = (path: string) => pathInForm(content, path);
      const known = (path: string) => isShown(content, path);
      const reasons = reasonsOf(outcome, (path) => known(rename(path)));
      if (outcome.failed !== undefined && reasons.length === 0) {
        tell(sentenceOf(outcome.failed), { mood: "bad" });
        return null;
      }
      if (outcome.done) return outcome.done.invoice ?? null;
      const codes = reasons.map((reason) => reason.code);
      if (codes.includes("IDEMPOTENCY_MISMATCH")) renewKey();
      if (id && codes.some((code) => code === "CONFLICT" || code === "INVOICE_NOT_DRAFT")) {
        await readOther(id);
        return null;
      }
      const form = { setErrors, getInputProps: () => null };
      setLeft(placeErrors(form, known, reasons, rename));
      focusFirstError();
      return null;
    },
    [content, readOther, renewKey, setErrors],
  );

  const isReadable = useCallback(() => {
    setLeft([]);
    const errors = writtenLines(content).flatMap(({ line, place }) =>
      unreadable(line).map((cell) => [`lines.${place}.${cell}`, t`Write a number.`] as const),
    );
    const unread = writtenAdjustments(content.adjustments)
      .filter(({ each }) => sizeOf(each) === null)
      .map(({ place }) => [`adjustments.${place}.size`, t`Write a number.`] as const);
    setErrors(Object.fromEntries([...errors, ...unread]));
    if (errors.length + unread.length > 0) focusFirstError();
    return errors.length + unread.length === 0;
  }, [content, setErrors, t]);

  const saveAs = useCallback(
    async (draft: Content, onto: Base): Promise<Base> => {
      const outcome = onto
        ? await update.act({ id: onto.id, expectedVersion: onto.version, ...inputOf(draft) })
        : await create.act({ ...inputOf(draft), idempotencyKey });
      const head = await settle(outcome, onto?.id);
      return head && { id: head.id, version: head.version, content: draft };
    },
    [create.act, update.act, idempotencyKey, settle],
  );

  const save = useCallback(
    async (): Promise<Base> => (isReadable() ? saveAs(content, base) : null),
    [isReadable, saveAs, content, base],
  );

  const issue = useCallback(async (): Promise<Head | null> => {
    if (!isReadable()) return null;
    if (!base) {
      const outcome = await create.act({ ...inputOf(content), issue: true, idempotencyKey });
      return settle(outcome, undefined);
    }
    const kept = writing.isUnsaved ? await saveAs(content, base) : base;
    if (!kept) return null;
    writing.saved(kept);
    const { id, version } = kept;
    const outcome = await issuing.act({
      id,
      expectedVersion: version,
      idempotencyKey: `${issueKey}.${version}`,
    });
    return settle(outcome, id);
  }, [
    base,
    content,
    create.act,
    idempotencyKey,
    isReadable,
    issueKey,
    issuing.act,
    saveAs,
    settle,
    writing,
  ]);

  return {
    save,
    saveAs,
    issue,
    left,
    conflict,
    setConflict,
    issuedByOther,
    isActing: create.isActing || update.isActing || issuing.isActing,
  };
}

/** Whether the form has a field of its own at a path of the API's input. */
function isShown(content: Content, path: string): boolean {
  if (path === "lines" || path === "customerId") return true;
  if (path === "advances" || path.startsWith("advances.")) return true;
  if (path.startsWith("buyer") && content.customer) return false;
  let at: unknown = content;
  for (const step of path.split(".")) {
    if (at === null || typeof at !== "object" || !(step in at)) return false;
    at = (at as Record<string, unknown>)[step];
  }
  return typeof at === "string";
}
