"""Who comes first, approving or rejecting, decides; who comes second is told by whom, and how.

An approval may be taken back as long as nothing has come of it that somebody outside relies on: the
hours are on no invoice (one that is credited whole has let go of them), and nothing of their pay is
or ever was released. Released pay may be paid already, by means that we do not see, so it is never
counted anew: what differs is reported as work of its own. Work that closed without an invoice,
since it costs nothing, may be taken back too. What calling off cost is nobody's report.
"""

from datetime import datetime

from reskontra.domain.assignments.entry_views import Entangled, EntryCard, EntryKind
from reskontra.domain.assignments.lifecycle import EntryDeed, reasons_not_to_entry
from reskontra.domain.assignments.report_refusals import (
    CancellationStands,
    HoursOnInvoice,
    PayReleasedAlready,
    RejectionReasonMissing,
    TakingBackReasonMissing,
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


def reasons_not_to_take_back(entry: EntryCard, standing: Entangled) -> list[Refusal]:
    """Why the approval of hours may not be taken back, whatever is said of it."""
    if entry.state is EntryState.REJECTED:
        return _decided(entry)
    if wrong := reasons_not_to_entry(EntryDeed.TAKE_BACK, entry.state):
        return wrong
    if entry.kind is EntryKind.CANCELLATION:
        return [CancellationStands(path=("id",))]
    if standing.is_on_invoice:
        return [HoursOnInvoice(path=("id",))]
    if standing.was_released:
        return [PayReleasedAlready(path=("id",))]
    return []


def taking_back_reasons(said: str) -> list[Refusal]:
    """Why an approval may not be taken back with what is said of it."""
    if not said:
        return [TakingBackReasonMissing(path=("reason",))]
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
