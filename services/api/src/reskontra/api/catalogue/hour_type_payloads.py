"""What changing hour types answers, and what trying them does."""

from collections.abc import Sequence
from enum import Enum
from typing import Self

import strawberry

from reskontra.api.catalogue.hour_type_types import HourTrial, HourType
from reskontra.api.refusals import UserError, sentence
from reskontra.domain.catalogue import hour_type_views
from reskontra.domain.kernel.refusals import Refusal


@strawberry.enum
class HourTypeCreateErrorCode(Enum):
    """Why `hourTypeCreate` says no."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    HOUR_TYPE_NUMBER_TAKEN = "HOUR_TYPE_NUMBER_TAKEN"
    VAT_CLASS_WITHOUT_RATE = "VAT_CLASS_WITHOUT_RATE"
    EXEMPTION_UNKNOWN = "EXEMPTION_UNKNOWN"
    ACCOUNT_INVALID = "ACCOUNT_INVALID"
    ACCOUNT_NOT_IN_CHART = "ACCOUNT_NOT_IN_CHART"
    PRICE_UNUSABLE = "PRICE_UNUSABLE"
    PAY_UNUSABLE = "PAY_UNUSABLE"
    PERCENT_UNUSABLE = "PERCENT_UNUSABLE"
    TOO_MANY_WINDOWS = "TOO_MANY_WINDOWS"
    WINDOW_TWICE = "WINDOW_TWICE"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class HourTypeCreateUserError(UserError):
    """What `hourTypeCreate` was refused for."""

    code: HourTypeCreateErrorCode


@strawberry.type
class HourTypeCreatePayload:
    """What `hourTypeCreate` answers."""

    user_errors: list[HourTypeCreateUserError]
    hour_type: HourType | None = None


@strawberry.enum
class HourTypeUpdateErrorCode(Enum):
    """Why `hourTypeUpdate` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    HOUR_TYPE_NUMBER_TAKEN = "HOUR_TYPE_NUMBER_TAKEN"
    VAT_CLASS_WITHOUT_RATE = "VAT_CLASS_WITHOUT_RATE"
    EXEMPTION_UNKNOWN = "EXEMPTION_UNKNOWN"
    ACCOUNT_INVALID = "ACCOUNT_INVALID"
    ACCOUNT_NOT_IN_CHART = "ACCOUNT_NOT_IN_CHART"
    PRICE_UNUSABLE = "PRICE_UNUSABLE"
    PAY_UNUSABLE = "PAY_UNUSABLE"
    PERCENT_UNUSABLE = "PERCENT_UNUSABLE"
    TOO_MANY_WINDOWS = "TOO_MANY_WINDOWS"
    WINDOW_TWICE = "WINDOW_TWICE"


@strawberry.type
class HourTypeUpdateUserError(UserError):
    """What `hourTypeUpdate` was refused for."""

    code: HourTypeUpdateErrorCode


@strawberry.type
class HourTypeUpdatePayload:
    """What `hourTypeUpdate` answers."""

    user_errors: list[HourTypeUpdateUserError]
    hour_type: HourType | None = None


@strawberry.enum
class HourTypeArchiveErrorCode(Enum):
    """Why `hourTypeArchive` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"


@strawberry.type
class HourTypeArchiveUserError(UserError):
    """What `hourTypeArchive` was refused for."""

    code: HourTypeArchiveErrorCode


@strawberry.type
class HourTypeArchivePayload:
    """What `hourTypeArchive` answers."""

    user_errors: list[HourTypeArchiveUserError]
    hour_type: HourType | None = None


@strawberry.enum
class HourTypeTryProblemCode(Enum):
    """Why work cannot be tried."""

    NOT_FOUND = "NOT_FOUND"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    PRICE_UNUSABLE = "PRICE_UNUSABLE"
    PAY_UNUSABLE = "PAY_UNUSABLE"
    PERCENT_UNUSABLE = "PERCENT_UNUSABLE"
    TOO_MANY_WINDOWS = "TOO_MANY_WINDOWS"
    WINDOW_TWICE = "WINDOW_TWICE"
    WORK_REVERSED = "WORK_REVERSED"
    WORK_TOO_LONG = "WORK_TOO_LONG"


@strawberry.type
class HourTypeTryProblem(UserError):
    """What stands in the way of trying; nothing is guessed."""

    code: HourTypeTryProblemCode


@strawberry.type
class HourTypeAnswer:
    """What some work comes to, or why nobody can tell (svar)."""

    trial: HourTrial | None = None
    problems: list[HourTypeTryProblem] = strawberry.field(default_factory=list)

    @classmethod
    def of(cls, trial: hour_type_views.HourTrial) -> Self:
        return cls(trial=HourTrial.of(trial))

    @classmethod
    def refused(cls, reasons: Sequence[Refusal], locale: str) -> Self:
        problems = [
            HourTypeTryProblem(
                code=HourTypeTryProblemCode(each.code),
                message=sentence(each, locale),
                path=list(each.path),
                action=each.action,
            )
            for each in reasons
        ]
        return cls(problems=problems)
