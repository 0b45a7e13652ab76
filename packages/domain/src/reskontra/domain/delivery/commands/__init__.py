"""What can be done in the mail room."""

from reskontra.domain.delivery.commands.addresses import lift_address, mark_address, note_report
from reskontra.domain.delivery.commands.by_link import leave_files_out
from reskontra.domain.delivery.commands.handing import (
    allow_release,
    claim_handover,
    fail_handover,
    hand_letter_batch_over,
    settle_handover,
)
from reskontra.domain.delivery.commands.incomplete import fail_incomplete
from reskontra.domain.delivery.commands.letters import (
    make_letter_batch,
    note_printed,
    post_letter_batch,
    take_letter_batch_apart,
    unpost_letter_batch,
)
from reskontra.domain.delivery.commands.outcomes import note_outcome
from reskontra.domain.delivery.commands.parcels import (
    cancel_claimed,
    cancel_parcel,
    cancel_waiting,
    claim_parcel,
    complete_parcels,
    fail_parcel,
    post_parcel,
    post_parcels,
    settle_parcel,
)
from reskontra.domain.delivery.commands.participants import ask_about, note_reach
from reskontra.domain.delivery.commands.partner import (
    choose_letter_routine,
    make_daily_batch,
    note_partners_word,
)
from reskontra.domain.delivery.commands.sending_domains import (
    ask_for_domain_check,
    choose_sending_domain,
    note_domain_check,
    remove_sending_domain,
)

__all__ = [
    "allow_release",
    "ask_about",
    "ask_for_domain_check",
    "cancel_claimed",
    "cancel_parcel",
    "cancel_waiting",
    "choose_letter_routine",
    "choose_sending_domain",
    "claim_handover",
    "claim_parcel",
    "complete_parcels",
    "fail_handover",
    "fail_incomplete",
    "fail_parcel",
    "hand_letter_batch_over",
    "leave_files_out",
    "lift_address",
    "make_daily_batch",
    "make_letter_batch",
    "mark_address",
    "note_domain_check",
    "note_outcome",
    "note_partners_word",
    "note_printed",
    "note_reach",
    "note_report",
    "post_letter_batch",
    "post_parcel",
    "post_parcels",
    "remove_sending_domain",
    "settle_handover",
    "settle_parcel",
    "take_letter_batch_apart",
    "unpost_letter_batch",
]
