"""What can be done with assignments, and with what is worked on them."""

from reskontra.domain.assignments.commands.approving import approve_time, reject_time
from reskontra.domain.assignments.commands.asked_changes import answer_change
from reskontra.domain.assignments.commands.billing import bill, bill_approved, bill_due
from reskontra.domain.assignments.commands.cancelling import cancel_assignment
from reskontra.domain.assignments.commands.following import follow_entries, hold_assignments
from reskontra.domain.assignments.commands.instalments import (
    bill_due_instalment,
    bill_instalment,
    credit_and_invoice_anew,
    return_instalment,
)
from reskontra.domain.assignments.commands.nothing_more import report_nothing_more
from reskontra.domain.assignments.commands.offer_answers import accept_offer, decline_offer
from reskontra.domain.assignments.commands.offer_rounds import (
    hurry_offer_round,
    move_offer_round,
    pass_over,
    start_offer_round,
    withdraw_offer_round,
)
from reskontra.domain.assignments.commands.ordering import (
    assign_consultant,
    change_assignment,
    reject_assignment,
    request_assignment,
)
from reskontra.domain.assignments.commands.own_orders import (
    cancel_oneself,
    change_oneself,
    order_oneself,
)
from reskontra.domain.assignments.commands.pay import (
    make_pay_lines,
    release_by_hand,
    release_due,
    release_paid,
)
from reskontra.domain.assignments.commands.performing import perform_due
from reskontra.domain.assignments.commands.putting_away import put_consultant_away
from reskontra.domain.assignments.commands.report import report_time
from reskontra.domain.assignments.commands.returning import return_hours
from reskontra.domain.assignments.commands.self_bills import draft_self_bill
from reskontra.domain.assignments.commands.series import (
    end_series,
    generate_occurrences,
    repeat_assignment,
)
from reskontra.domain.assignments.commands.series_messages import post_series
from reskontra.domain.assignments.commands.silence import approve_in_silence
from reskontra.domain.assignments.commands.taking_back import take_back_approval
from reskontra.domain.assignments.commands.work_messages import (
    post_approval,
    post_booking,
    post_call_off,
    post_change_answer,
    post_confirmation,
    post_hand_over,
    post_move,
    post_offer,
    post_rejection,
)
from reskontra.domain.assignments.commands.work_reminders import remind, reminders_due

__all__ = [
    "accept_offer",
    "answer_change",
    "approve_in_silence",
    "approve_time",
    "assign_consultant",
    "bill",
    "bill_approved",
    "bill_due",
    "bill_due_instalment",
    "bill_instalment",
    "cancel_assignment",
    "cancel_oneself",
    "change_assignment",
    "change_oneself",
    "credit_and_invoice_anew",
    "decline_offer",
    "draft_self_bill",
    "end_series",
    "follow_entries",
    "generate_occurrences",
    "hold_assignments",
    "hurry_offer_round",
    "make_pay_lines",
    "move_offer_round",
    "order_oneself",
    "pass_over",
    "perform_due",
    "post_approval",
    "post_booking",
    "post_call_off",
    "post_change_answer",
    "post_confirmation",
    "post_hand_over",
    "post_move",
    "post_offer",
    "post_rejection",
    "post_series",
    "put_consultant_away",
    "reject_assignment",
    "reject_time",
    "release_by_hand",
    "release_due",
    "release_paid",
    "remind",
    "reminders_due",
    "repeat_assignment",
    "report_nothing_more",
    "report_time",
    "request_assignment",
    "return_hours",
    "return_instalment",
    "start_offer_round",
    "take_back_approval",
    "withdraw_offer_round",
]
