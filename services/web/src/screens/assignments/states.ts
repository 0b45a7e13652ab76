import { useLingui } from "@lingui/react/macro";
import type { Tenant } from "@treaty/types";

/** How far an assignment may have come, in the order in which it goes on. */
export const STATES = [
  "REQUESTED",
  "OFFERED",
  "CONFIRMED",
  "PERFORMED",
  "REPORTED",
  "APPROVED",
  "INVOICED",
  "CANCELLED",
  "REJECTED",
] as const;
export type AssignmentState = Tenant.AssignmentState;

type Mood = "plain" | "accent" | "good" | "warn" | "bad";
export const MOODS: Record<AssignmentState, Mood> = {
  REQUESTED: "warn",
  OFFERED: "warn",
  CONFIRMED: "accent",
  PERFORMED: "plain",
  REPORTED: "accent",
  APPROVED: "good",
  INVOICED: "good",
  CANCELLED: "plain",
  REJECTED: "bad",
  "%future added value": "plain",
};

/** The states in the words of the trade. */
export function useStateWords(): Record<AssignmentState, string> {
  const { t } = useLingui();
  return {
    REQUESTED: t`Ordered`,
    OFFERED: t`Offered`,
    CONFIRMED: t`Confirmed`,
    PERFORMED: t`Performed`,
    REPORTED: t`Reported`,
    APPROVED: t`Approved`,
    INVOICED: t`Invoiced`,
    CANCELLED: t`Cancelled`,
    REJECTED: t`Declined`,
    "%future added value": "",
  };
}

/** What is to be done next, said of each column of the board. */
export function useNextSteps(): Partial<Record<AssignmentState, string>> {
  const { t } = useLingui();
  return {
    REQUESTED: t`Find somebody`,
    OFFERED: t`Waiting for an answer`,
    CONFIRMED: t`Planned`,
    PERFORMED: t`Hours to report`,
    REPORTED: t`To approve`,
    APPROVED: t`To invoice`,
    INVOICED: t`Done in the last month`,
  };
}
