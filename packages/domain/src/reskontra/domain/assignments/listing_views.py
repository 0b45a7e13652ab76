"""Which assignments are asked for, and the parts of lists that answer."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.views import AssignmentCard, AssignmentState
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import CustomerId


class AssignmentOrder(StrEnum):
    """What assignments are sorted by."""

    BEGINS_AT = "BEGINS_AT"
    NUMBER = "NUMBER"


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentFilter:
    """Which assignments; what is left out asks nothing.

    Attributes:
        begins: They end after this instant.
        ends: They begin before this instant.
    """

    text: str | None = None
    states: tuple[AssignmentState, ...] = ()
    customer_id: CustomerId | None = None
    agreement_id: AgreementId | None = None
    consultant_id: ConsultantId | None = None
    begins: datetime | None = None
    ends: datetime | None = None
    all_of: tuple["AssignmentFilter", ...] = ()
    any_of: tuple["AssignmentFilter", ...] = ()
    excluded: "AssignmentFilter | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentPageRequest:
    """A part of the list: ``after`` is the sort key and the id of the assignment before it."""

    where: AssignmentFilter
    limit: int
    after: tuple[str | int, AssignmentId] | None = None
    order: AssignmentOrder = AssignmentOrder.BEGINS_AT
    is_descending: bool = False


class AssignmentPage(NamedTuple):
    """A part of the list, with the sort key of each row, and whether there are more."""

    rows: tuple[AssignmentCard, ...]
    keys: tuple[str | int, ...]
    has_more: bool


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """Those that stand in one state: how many there are, and the first of them by time."""

    state: AssignmentState
    count: int
    first: tuple[AssignmentCard, ...]
