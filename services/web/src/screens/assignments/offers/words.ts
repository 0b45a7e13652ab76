import { useLingui } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";

export type Round = NonNullable<Tenant.OfferRoundsQuery["offerRounds"]>[number];
export type Offer = Round["offers"][number];
type Mood = "plain" | "accent" | "good" | "warn" | "bad";

/** How a round stands, in words and in colour. */
export function useRoundWords(): Readonly<Record<string, { words: string; mood: Mood }>> {
  const { t } = useLingui();
  return {
    RUNNING: { words: t`Waiting for answers`, mood: "accent" },
    TAKEN: { words: t`Taken`, mood: "good" },
    EXHAUSTED: { words: t`Nobody left to ask`, mood: "bad" },
    WITHDRAWN: { words: t`Taken back`, mood: "plain" },
  };
}

/** How an offer stands, in words and in colour. */
export function useOfferWords(): Readonly<Record<string, { words: string; mood: Mood }>> {
  const { t } = useLingui();
  return {
    WAITING: { words: t`Not asked yet`, mood: "plain" },
    OFFERED: { words: t`Asked`, mood: "accent" },
    ACCEPTED: { words: t`Said yes`, mood: "good" },
    DECLINED: { words: t`Said no`, mood: "warn" },
    EXPIRED: { words: t`No answer`, mood: "warn" },
    WITHDRAWN: { words: t`Taken back`, mood: "plain" },
  };
}

/** Why somebody was passed over or left out, in words; what a consultant wrote stays as it is. */
export function useLeftOutWords(): (reason: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    UNQUALIFIED: t`Lacks a qualification`,
    UNREACHABLE: t`Cannot be reached`,
    BUSY: t`Booked at that time`,
    DECLINED: t`Has said no before`,
  };
  return (reason) => words[reason] ?? reason;
}
