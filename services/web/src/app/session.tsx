import { useLingui } from "@lingui/react";
import { ViewerDocument } from "@treaty/documents";
import type { Platform } from "@treaty/types";
import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { type Asked, useAsk } from "@/api/asking";
import { codeOf } from "@/api/errors";
import { chosenLanguage, currentLanguage, turnTo } from "@/words/language";
import { keepsake } from "./keepsake";

export type Viewer = NonNullable<Platform.ViewerQuery["viewer"]>;
export type Membership = Viewer["memberships"][number];

interface Session {
  viewer: Viewer | null;
  isKnown: boolean;
  asked: Asked<Platform.ViewerQuery>;
  /** Ask anew who sits here, after logging in or out. */
  again: () => void;
}

const SessionContext = createContext<Session | null>(null);

/** Asks once who sits at this browser, and lets every screen know. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const answered = useAsk(ViewerDocument, {}, { about: ["viewer"] });
  // A session that has ended is no failure: nobody sits here.
  const isOver = codeOf(answered.error) === "UNAUTHENTICATED";
  const asked = isOver ? { ...answered, answer: { viewer: null }, error: undefined } : answered;
  const viewer = asked.answer?.viewer ?? null;
  const isSpoken = useOwnLanguage(viewer?.locale);
  useEffect(() => {
    if (viewer) keepsake.forgetStrangers(viewer.email, slugsOf(viewer));
  }, [viewer]);
  const isKnown = isSpoken && (asked.answer !== undefined || asked.error !== undefined);
  const session = { viewer, isKnown, asked, again: asked.again };
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("outside of SessionProvider");
  return session;
}

/**
 * Who has chosen no language on this machine is spoken to in the one of their account. False until
 * then: what is asked before is answered in the other one.
 */
function useOwnLanguage(locale: string | undefined): boolean {
  useLingui();
  const [hasFailed, setFailed] = useState(false);
  const own = locale === "sv" || locale === "en" ? locale : null;
  const isAnother = own !== null && chosenLanguage() === null && own !== currentLanguage();
  useEffect(() => {
    if (isAnother && own) turnTo(own).catch(() => setFailed(true));
  }, [isAnother, own]);
  return !isAnother || hasFailed;
}

function slugsOf(viewer: Viewer): string[] {
  return viewer.memberships.map((membership) => membership.tenant.slug);
}
