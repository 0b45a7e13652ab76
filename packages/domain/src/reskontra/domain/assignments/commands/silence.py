"""Approve what nobody has objected to in the time that was agreed."""

from typing import Final

from reskontra.domain.agreements.queries import agreement
from reskontra.domain.assignments.commands.approving import freeze
from reskontra.domain.assignments.commands.following import follow_entries
from reskontra.domain.assignments.commands.locking import locked_entry
from reskontra.domain.assignments.entry_views import Approver, ApproverKind
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.lifecycle import EntryDeed, entry_may
from reskontra.domain.assignments.queries.silence import asked_about
from reskontra.domain.assignments.silence import approved_by_silence_at
from reskontra.domain.kernel.clock import now

_SILENCE: Final = Approver(kind=ApproverKind.SILENCE)


async def approve_in_silence(entry_id: EntryId) -> bool:
    """Approve reported hours whose time to object is over; False where somebody was faster."""
    _, card, ordered = await locked_entry(entry_id)
    agreed = await agreement(ordered.agreement_id) if ordered.agreement_id else None
    asked = await asked_about({entry_id: card.reported_at}) if agreed else {}
    due = approved_by_silence_at(agreed, asked.get(entry_id)) if agreed else None
    if due is None or due > now() or not entry_may(EntryDeed.APPROVE, card.state):
        return False
    await freeze(card, _SILENCE)
    await follow_entries([card.assignment_id])
    return True
