import { lazy, Suspense } from "react";
import type { AskedOnCard, AssignmentOnCard, EntryOnCard } from "./Card";

const AnswerChange = lazy(() => import("./AnswerChange"));
const Approve = lazy(() => import("./Approve"));
const Cancel = lazy(() => import("./Cancel"));
const ChooseConsultant = lazy(() => import("./ChooseConsultant"));
const Decline = lazy(() => import("./Decline"));
const EndSeries = lazy(() => import("./EndSeries"));
const References = lazy(() => import("./References"));
const RejectTime = lazy(() => import("./RejectTime"));
const ReportTime = lazy(() => import("./ReportTime"));
const TakeBack = lazy(() => import("./TakeBack"));

/** Which question stands before the card. */
export type Asked =
  | { deed: "confirm" | "refer" | "report" | "cancel" | "decline" }
  | { deed: "approve" | "rejectTime" | "reportAnew" | "takeBack"; entry: EntryOnCard }
  | { deed: "acceptChange" | "declineChange"; change: AskedOnCard }
  | { deed: "endSeries"; seriesId: string }
  | null;

/** The questions that the deeds of a card ask first. */
export function Dialogs({
  asked,
  assignment,
  onClose,
}: {
  asked: Asked;
  assignment: AssignmentOnCard;
  onClose: () => void;
}) {
  if (!asked) return null;
  return <Suspense>{dialogOf(asked, assignment, onClose)}</Suspense>;
}

function dialogOf(asked: NonNullable<Asked>, assignment: AssignmentOnCard, onClose: () => void) {
  switch (asked.deed) {
    case "approve":
      return <Approve entry={asked.entry} onClose={onClose} />;
    case "rejectTime":
      return <RejectTime entry={asked.entry} onClose={onClose} />;
    case "takeBack":
      return <TakeBack entry={asked.entry} onClose={onClose} />;
    case "confirm":
      return <ChooseConsultant assignment={assignment} onClose={onClose} />;
    case "refer":
      return <References assignment={assignment} onClose={onClose} />;
    case "report":
      return <ReportTime assignment={assignment} onClose={onClose} />;
    case "reportAnew":
      return <ReportTime assignment={assignment} entry={asked.entry} onClose={onClose} />;
    case "acceptChange":
    case "declineChange":
      return (
        <AnswerChange
          assignment={assignment}
          change={asked.change}
          isAccepted={asked.deed === "acceptChange"}
          onClose={onClose}
        />
      );
    case "endSeries":
      return <EndSeries seriesId={asked.seriesId} onClose={onClose} />;
    case "cancel":
      return <Cancel assignment={assignment} onClose={onClose} />;
    case "decline":
      return <Decline assignment={assignment} onClose={onClose} />;
  }
}
