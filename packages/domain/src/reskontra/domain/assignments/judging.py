"""Who comes first, approving or rejecting, decides; who comes second is told by whom, and how."""

from datetime import datetime

from reskontra.domain.assignments.entry_views import EntryCard
from reskontra.domain.assignments.lifecycle import EntryDeed, reasons_not_to_entry
from reskontra.domain.assignments.report_refusals import (
    RejectionReasonMissing,
    TimeApprovedAlready,
    TimeRejectedAlready,
)
from reskontra.domain.assignments.views import EntryState
from reskontra.domain.kernel.clock import SWEDEN
from reskontra.domain.kernel.limits import LONG, text_reasons
from reskontra.domain.kernel.refusals import Refusal


def reasons_not_to_approve(entry: EntryCard) -> list[Refusal]:
    """Why hours may not be approved as they stand."""
    return _decided(entry) or reasons_not_to_entry(EntryDeed.APPROVE, entry.state)


def reasons_not_to_reject(entry: EntryCard, said: str) -> list[Refusal]:
    """Why hours may not be rejected as they stand, with what is said of them."""
    if decided := _decided(entry) or reasons_not_to_entry(EntryDeed.REJECT, entry.state):
        return decided
    if not said:
        return [RejectionReasonMissing(path=("reason",))]
    return text_reasons(said, ("reason",), maximum=LONG)


def _decided(entry: EntryCard) -> list[Refusal]:
    if entry.approval is not None:
        by, at = entry.approval.by.name, _shown(entry.approval.at)
        return [TimeApprovedAlready(path=("id",), by=by, at=at)]
    if entry.state is EntryState.REJECTED and entry.rejected_at is not None:
        by, at = entry.rejected_by or "", _shown(entry.rejected_at)
        return [TimeRejectedAlready(path=("id",), by=by, at=at)]
    return []


def _shown(instant: datetime) -> str:
    return f"{instant.astimezone(SWEDEN):%Y-%m-%d %H:%M}"
