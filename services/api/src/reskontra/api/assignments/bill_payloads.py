"""What billing by hand answers."""

from dataclasses import field
from enum import Enum

import strawberry

from reskontra.api.assignments.unbilled_types import UnbilledTime
from reskontra.api.columns import asked
from reskontra.api.invoicing.types import Invoice
from reskontra.api.refusals import UserError
from reskontra.domain.assignments import queries
from reskontra.domain.assignments.ids import EntryId


@strawberry.enum
class TimeBillErrorCode(Enum):
    """Why `timeBill` says no; what one report waits for stands in its `heldReasons`."""

    REQUIRED = "REQUIRED"
    TOO_MANY_INVOICES = "TOO_MANY_INVOICES"
    NOTHING_TO_BILL = "NOTHING_TO_BILL"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class TimeBillUserError(UserError):
    """What `timeBill` was refused for."""

    code: TimeBillErrorCode


async def _held(root: "TimeBillPayload") -> list[UnbilledTime]:
    """Read anew, so that whoever repeats the deed is told what still waits."""
    found = await queries.approved(root.waiting) if root.waiting else []
    return [UnbilledTime.of(entry) for entry in found]


@strawberry.type
class TimeBillPayload:
    """What `timeBill` answers: the invoices that left, and the reports that wait."""

    user_errors: list[TimeBillUserError]
    invoices: list[Invoice] = strawberry.field(default_factory=list)
    waiting: strawberry.Private[list[EntryId]] = field(default_factory=list)
    held: list[UnbilledTime] = asked(_held)
    is_dry_run: bool = False
