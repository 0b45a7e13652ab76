"""What orderers' mutations answer: their own, as it is now."""

from enum import Enum

import strawberry

from reskontra.api.columns import asked
from reskontra.api.context import Info
from reskontra.api.money import Money
from reskontra.api.portal.own_loading import orderer_of
from reskontra.api.portal.own_types import PortalOrderer
from reskontra.api.refusals import UserError


async def _orderer(info: Info) -> PortalOrderer | None:
    return await orderer_of(info.context)


@strawberry.enum
class TaskOrderErrorCode(Enum):
    """Why `taskOrder` says no."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    NOT_FOUND = "NOT_FOUND"
    ORDER_NOT_COVERED = "ORDER_NOT_COVERED"
    ORDER_IN_PAST = "ORDER_IN_PAST"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    WORK_REVERSED = "WORK_REVERSED"
    ASSIGNMENT_TOO_LONG = "ASSIGNMENT_TOO_LONG"
    ASSIGNMENT_AGREEMENT_UNUSABLE = "ASSIGNMENT_AGREEMENT_UNUSABLE"
    ASSIGNMENT_CUSTOMER_NOT_FOUND = "ASSIGNMENT_CUSTOMER_NOT_FOUND"
    ASSIGNMENT_ORDERER_NOT_FOUND = "ASSIGNMENT_ORDERER_NOT_FOUND"
    ASSIGNMENT_HOUR_TYPE_UNUSABLE = "ASSIGNMENT_HOUR_TYPE_UNUSABLE"
    ASSIGNMENT_ORDER_NUMBER_MISSING = "ASSIGNMENT_ORDER_NUMBER_MISSING"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class TaskOrderUserError(UserError):
    """What `taskOrder` was refused for."""

    code: TaskOrderErrorCode


@strawberry.type
class TaskOrderPayload:
    """What `taskOrder` answers."""

    user_errors: list[TaskOrderUserError]
    orderer: PortalOrderer | None = asked(_orderer, "As it is now.")


@strawberry.enum
class TaskChangeErrorCode(Enum):
    """Why `taskChange` says no."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    ORDER_UNDER_WAY = "ORDER_UNDER_WAY"
    NOTHING_ASKED = "NOTHING_ASKED"
    ORDER_IN_PAST = "ORDER_IN_PAST"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    WORK_REVERSED = "WORK_REVERSED"
    ASSIGNMENT_TOO_LONG = "ASSIGNMENT_TOO_LONG"
    ASSIGNMENT_AGREEMENT_UNUSABLE = "ASSIGNMENT_AGREEMENT_UNUSABLE"
    ASSIGNMENT_ORDER_NUMBER_MISSING = "ASSIGNMENT_ORDER_NUMBER_MISSING"


@strawberry.type
class TaskChangeUserError(UserError):
    """What `taskChange` was refused for."""

    code: TaskChangeErrorCode


@strawberry.type
class TaskChangePayload:
    """What `taskChange` answers."""

    user_errors: list[TaskChangeUserError]
    is_asked: bool = strawberry.field(
        default=False, description="It waits for the firm's answer (önskad ändring)."
    )
    orderer: PortalOrderer | None = asked(_orderer, "As it is now.")


@strawberry.enum
class TaskCancelErrorCode(Enum):
    """Why `taskCancel` says no."""

    NOT_FOUND = "NOT_FOUND"
    TOO_LONG = "TOO_LONG"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    NUMBER_UNUSABLE = "NUMBER_UNUSABLE"
    CANCELLATION_COST_MOVED = "CANCELLATION_COST_MOVED"


@strawberry.type
class TaskCancelUserError(UserError):
    """What `taskCancel` was refused for."""

    code: TaskCancelErrorCode


@strawberry.type
class TaskCancelPayload:
    """What `taskCancel` answers."""

    user_errors: list[TaskCancelUserError]
    cost: Money | None = strawberry.field(
        default=None, description="Without VAT (avbokningsavgift)."
    )
    is_dry_run: bool = False
    orderer: PortalOrderer | None = asked(_orderer, "As it is now.")
