"""What can be done in the mail room."""

from reskontra.domain.delivery.commands.addresses import lift_address, mark_address, note_report
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
    settle_parcel,
)

__all__ = [
    "cancel_claimed",
    "cancel_parcel",
    "cancel_waiting",
    "claim_parcel",
    "complete_parcels",
    "fail_incomplete",
    "fail_parcel",
    "lift_address",
    "make_letter_batch",
    "mark_address",
    "note_outcome",
    "note_printed",
    "note_report",
    "post_letter_batch",
    "post_parcel",
    "settle_parcel",
    "take_letter_batch_apart",
    "unpost_letter_batch",
]
