"""Which assignments are asked for, and the parts of lists that answer."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.views import AssignmentCard, AssignmentState
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.listing import PageRequest


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


AssignmentPageRequest = PageRequest[AssignmentFilter, AssignmentOrder]


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """Those that stand in one state: how many there are, and the first of them by time."""

    state: AssignmentState
    count: int
    first: tuple[AssignmentCard, ...]
