"""What rounds of offers answer."""

from enum import Enum

import strawberry

from reskontra.api.assignments.offer_types import OfferRound
from reskontra.api.refusals import UserError


@strawberry.enum
class OfferRoundStartErrorCode(Enum):
    """Why `offerRoundStart` says no."""

    NOT_FOUND = "NOT_FOUND"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    OFFER_ROUND_UNDER_WAY = "OFFER_ROUND_UNDER_WAY"
    WORK_BEGUN = "WORK_BEGUN"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    OFFER_CHANNEL_UNSUPPORTED = "OFFER_CHANNEL_UNSUPPORTED"
    NOBODY_TO_ASK = "NOBODY_TO_ASK"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class OfferRoundStartUserError(UserError):
    """What `offerRoundStart` was refused for."""

    code: OfferRoundStartErrorCode


@strawberry.type
class OfferRoundStartPayload:
    """What `offerRoundStart` answers."""

    user_errors: list[OfferRoundStartUserError]
    offer_round: OfferRound | None = None
    is_dry_run: bool = False


@strawberry.enum
class OfferRoundHurryErrorCode(Enum):
    """Why `offerRoundHurry` says no."""

    NOT_FOUND = "NOT_FOUND"
    OFFER_ROUND_OVER = "OFFER_ROUND_OVER"
    NOBODY_TO_ASK = "NOBODY_TO_ASK"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class OfferRoundHurryUserError(UserError):
    """What `offerRoundHurry` was refused for."""

    code: OfferRoundHurryErrorCode


@strawberry.type
class OfferRoundHurryPayload:
    """What `offerRoundHurry` answers."""

    user_errors: list[OfferRoundHurryUserError]
    offer_round: OfferRound | None = None
    is_dry_run: bool = False


@strawberry.enum
class OfferRoundWithdrawErrorCode(Enum):
    """Why `offerRoundWithdraw` says no."""

    NOT_FOUND = "NOT_FOUND"
    OFFER_ROUND_OVER = "OFFER_ROUND_OVER"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class OfferRoundWithdrawUserError(UserError):
    """What `offerRoundWithdraw` was refused for."""

    code: OfferRoundWithdrawErrorCode


@strawberry.type
class OfferRoundWithdrawPayload:
    """What `offerRoundWithdraw` answers."""

    user_errors: list[OfferRoundWithdrawUserError]
    offer_round: OfferRound | None = None
    is_dry_run: bool = False


@strawberry.enum
class OfferAnswerErrorCode(Enum):
    """Why `offerAnswer` says no."""

    NOT_FOUND = "NOT_FOUND"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    ASSIGNMENT_TAKEN = "ASSIGNMENT_TAKEN"
    OFFER_ACCEPTED = "OFFER_ACCEPTED"
    OFFER_DECLINED = "OFFER_DECLINED"
    OFFER_EXPIRED = "OFFER_EXPIRED"
    OFFER_WITHDRAWN = "OFFER_WITHDRAWN"
    CONSULTANT_BOOKED = "CONSULTANT_BOOKED"
    TOO_LONG = "TOO_LONG"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class OfferAnswerUserError(UserError):
    """What `offerAnswer` was refused for."""

    code: OfferAnswerErrorCode


@strawberry.type
class OfferAnswerPayload:
    """What `offerAnswer` answers."""

    user_errors: list[OfferAnswerUserError]
    offer_round: OfferRound | None = None
    is_dry_run: bool = False
