"""What whoever orders may do by themselves.

* They order what their own agreements cover, for a time that is still to come. A customer without
  an agreement that runs orders by asking the firm.
* They change what nobody has been asked to do yet: from then on the time is somebody else's too,
  and they ask the firm for a change.
* They call off what has not begun, and only for the price that they have read; nothing on which
  hours were ever reported, for some were worked.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.lifecycle import Deed, reasons_not_to
from reskontra.domain.assignments.orderable import Orderable
from reskontra.domain.assignments.own_refusals import (
    CancellationCostMoved,
    OrderInPast,
    OrderNotCovered,
    OrderUnderWay,
)
from reskontra.domain.assignments.views import AssignmentState
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnOrder:
    """What somebody orders: which work, when, and where."""

    agreement_id: AgreementId
    hour_type_id: HourTypeId
    title: str
    begins_at: datetime
    ends_at: datetime
    place: str = ""
    description: str = ""
    order_number: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnChange:
    """Another time, another place, or other words for what was ordered."""

    begins_at: datetime
    ends_at: datetime
    place: str = ""
    description: str = ""


def may_change_oneself(state: AssignmentState) -> bool:
    """Whether whoever ordered it changes it themselves."""
    return state is AssignmentState.REQUESTED


def reasons_not_to_order_oneself(
    order: OwnOrder, choices: Collection[Orderable], moment: datetime
) -> list[Refusal]:
    """Why somebody cannot order so by themselves."""
    wanted = (order.agreement_id, order.hour_type_id)
    covered = any((one.agreement.id, one.hour_type.id) == wanted for one in choices)
    reasons: list[Refusal] = [] if covered else [OrderNotCovered(path=("hourTypeId",))]
    return reasons + _reasons_of_time(order.begins_at, moment)


def reasons_not_to_change_oneself(
    state: AssignmentState, change: OwnChange, moment: datetime
) -> list[Refusal]:
    """Why somebody cannot change by themselves what they ordered."""
    if not may_change_oneself(state):
        return [OrderUnderWay(path=("id",))]
    return _reasons_of_time(change.begins_at, moment)


def reasons_not_to_cancel_oneself(
    begins_at: datetime, moment: datetime, *, is_worked_on: bool
) -> list[Refusal]:
    """Why somebody cannot call off by themselves what they ordered.

    Its time has come, or hours of it were reported, also where they were sent back.
    """
    is_past = moment >= begins_at or is_worked_on
    return reasons_not_to(Deed.CANCEL, AssignmentState.PERFORMED) if is_past else []


def reasons_against_cost(cost: Money, read: Money | None) -> list[Refusal]:
    """Why something is not called off: it costs another amount than what was ``read``, if any."""
    return [] if read in (None, cost) else [CancellationCostMoved(path=("cost",), cost=cost)]


def _reasons_of_time(begins_at: datetime, moment: datetime) -> list[Refusal]:
    return [] if begins_at > moment else [OrderInPast(path=("beginsAt",))]
