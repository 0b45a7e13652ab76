import { useLingui } from "@lingui/react/macro";
import { useBlocker, useNavigate } from "@tanstack/react-router";
import { useCallback, useRef, useState } from "react";
import { useFirm } from "@/app/firm";
import { tell } from "@/parts/toasts";
import { useSendingAtOnce } from "../sending/useSendingAtOnce";
import type { Card } from "./BuyerPart";
import { type Content, isSame } from "./content";
import { useSaving } from "./useSaving";
import type { Base, Writing } from "./useWriting";

type Asked = "issue" | "send" | null;

/** What the editor's buttons and keys do, and where one is afterwards. */
export function useDeeds(
  writing: Writing,
  card: Card | null,
  onFirstSaved: (id: string) => Promise<void>,
) {
  const { t } = useLingui();
  const { slug } = useFirm();
  const navigate = useNavigate();
  const saving = useSaving(writing);
  const send = useSendingAtOnce();
  const [asked, ask] = useState<Asked>(null);
  // What is saved may be left; the screen does not know of it before it is drawn again.
  const isFree = useRef(false);
  const blocker = useBlocker({
    shouldBlockFn: () => writing.isUnsaved && !isFree.current,
    enableBeforeUnload: () => writing.isUnsaved && !isFree.current,
    withResolver: true,
  });
  const leaveFor = useCallback(
    (id: string) => {
      isFree.current = true;
      return navigate({ to: "/f/$slug/invoices/$id", params: { slug, id } });
    },
    [navigate, slug],
  );

  /** Write on upon what was saved; whoever wrote on meanwhile loses nothing of it. */
  const kept = async (base: Base) => {
    if (!base) return;
    writing.saved(base);
    tell(
      isSame(writing.now(), base.content)
        ? t`The draft is saved.`
        : t`The draft is saved, but not what you have written since.`,
    );
    if (writing.base) return;
    isFree.current = true;
    await onFirstSaved(base.id);
    isFree.current = false;
  };
  const save = async () => {
    if (!saving.isActing) await kept(await saving.save());
  };
  const preview = async () => {
    const base = writing.base && !writing.isUnsaved ? writing.base : await saving.save();
    if (!base || !isSame(writing.now(), base.content)) return kept(base);
    writing.saved(base);
    await leaveFor(base.id);
  };
  const issue = async (isSent: boolean) => {
    const head = await saving.issue();
    ask(null);
    if (!head) return;
    writing.discard();
    tell(t`The invoice is issued.`);
    if (isSent) await send(head.id);
    await leaveFor(head.id);
  };
  const resolve = async (content: Content) => {
    if (!saving.conflict || !writing.base) return;
    const onto = {
      id: writing.base.id,
      version: saving.conflict.version,
      content: saving.conflict.theirs,
    };
    writing.restart(content, onto);
    saving.setConflict(null);
    await kept(await saving.saveAs(content, onto));
  };

  const leaving = blocker.status === "blocked" && {
    stay: blocker.reset,
    go: () => {
      writing.discard();
      blocker.proceed();
    },
    save: async () => {
      const base = await saving.save();
      if (!base) return blocker.reset();
      writing.saved(base);
      tell(t`The draft is saved.`);
      blocker.proceed();
    },
  };

  return {
    save,
    preview,
    issue,
    resolve,
    asked,
    ask,
    leaving,
    left: saving.left,
    conflict: saving.conflict,
    dropConflict: () => saving.setConflict(null),
    issuedByOther: saving.issuedByOther,
    isActing: saving.isActing,
    openCustomer: () =>
      card && navigate({ to: "/f/$slug/customers/$id", params: { slug, id: card.id } }),
  };
}
