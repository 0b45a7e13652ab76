import { useLingui } from "@lingui/react/macro";
import classes from "./state.module.css";

type Mood = "plain" | "accent" | "good" | "warn" | "bad";

/** A state as a quiet pill; the words carry the meaning, the colour only helps. */
export function Pill({ mood = "plain", children }: { mood?: Mood; children: React.ReactNode }) {
  return (
    <span className={classes.pill} data-mood={mood}>
      {children}
    </span>
  );
}

/** How far an invoice has come. */
export function InvoiceStatePill({
  state,
  kind = "INVOICE",
  isOverdue,
  sentAt,
}: {
  state: string;
  kind?: string;
  isOverdue?: boolean;
  sentAt?: string | null;
}) {
  const { t } = useLingui();
  if (kind === "CREDIT_NOTE" && state !== "DRAFT")
    return <Pill mood="accent">{t`Credit note`}</Pill>;
  if (isOverdue) return <Pill mood="bad">{t`Overdue`}</Pill>;
  switch (state) {
    case "DRAFT":
      return <Pill>{t`Draft`}</Pill>;
    case "CREDITED":
      return <Pill>{t`Credited`}</Pill>;
    case "PAID":
      return <Pill mood="good">{t`Paid`}</Pill>;
    case "PARTLY_PAID":
      return <Pill mood="warn">{t`Partly paid`}</Pill>;
    case "ISSUED":
      if (kind === "OPENING") return <Pill mood="accent">{t`Taken over`}</Pill>;
      return sentAt ? <Pill mood="accent">{t`Sent`}</Pill> : <Pill mood="accent">{t`Issued`}</Pill>;
    default:
      return <Pill>{state}</Pill>;
  }
}
