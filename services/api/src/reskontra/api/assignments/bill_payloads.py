"""What billing by hand answers."""

from enum import Enum

import strawberry

from reskontra.api.assignments.unbilled_types import UnbilledTime
from reskontra.api.invoicing.types import Invoice
from reskontra.api.refusals import UserError


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


@strawberry.type
class TimeBillPayload:
    """What `timeBill` answers: the invoices that left, and the reports that wait."""

    user_errors: list[TimeBillUserError]
    invoices: list[Invoice] = strawberry.field(default_factory=list)
    held: list[UnbilledTime] = strawberry.field(default_factory=list)
    is_dry_run: bool = False
