import { useLingui } from "@lingui/react/macro";

/** What a message about work was, and to whom; nothing of messages that speak for themselves. */
export function usePurposeWords(): (purpose: string | undefined) => string | undefined {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    OFFER: t`the offer, to a consultant`,
    BOOKING: t`the booking, to the consultant`,
    CONFIRMATION: t`the confirmation, to whoever ordered`,
    MOVED_BOOKING: t`the new time or place, to the consultant`,
    MOVED_CONFIRMATION: t`the new time or place, to whoever ordered`,
    SERIES_BOOKING: t`the booked days, to the consultant`,
    SERIES_CONFIRMATION: t`the booked days, to whoever ordered`,
    CHANGE_ANSWER: t`the answer about a change, to whoever ordered`,
    HAND_OVER: t`that somebody else does it, to the former consultant`,
    CALL_OFF: t`the cancellation, to the consultant`,
    REPORT_REMINDER: t`a reminder to report, to the consultant`,
    APPROVAL: t`hours to approve, to whoever ordered`,
    APPROVAL_REMINDER: t`a reminder to approve, to whoever ordered`,
    REJECTION: t`the hours that were sent back, to the consultant`,
    APPROVAL_TAKEN_BACK: t`that the approval is taken back, to the consultant`,
  };
  return (purpose) => (purpose ? words[purpose] : undefined);
}
