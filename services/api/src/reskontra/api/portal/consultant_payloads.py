"""What consultants' mutations answer: their own, as it is now."""

from enum import Enum

import strawberry

from reskontra.api.columns import asked
from reskontra.api.context import Info
from reskontra.api.portal.own_loading import consultant_of
from reskontra.api.portal.own_types import PortalConsultant
from reskontra.api.refusals import UserError


async def _consultant(info: Info) -> PortalConsultant | None:
    return await consultant_of(info.context)


@strawberry.enum
class OfferAcceptErrorCode(Enum):
    """Why `offerAccept` says no."""

    NOT_FOUND = "NOT_FOUND"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    ASSIGNMENT_TAKEN = "ASSIGNMENT_TAKEN"
    OFFER_EXPIRED = "OFFER_EXPIRED"
    OFFER_WITHDRAWN = "OFFER_WITHDRAWN"
    OFFER_DECLINED = "OFFER_DECLINED"
    CONSULTANT_BOOKED = "CONSULTANT_BOOKED"


@strawberry.type
class OfferAcceptUserError(UserError):
    """What `offerAccept` was refused for."""

    code: OfferAcceptErrorCode


@strawberry.type
class OfferAcceptPayload:
    """What `offerAccept` answers."""

    user_errors: list[OfferAcceptUserError]
    consultant: PortalConsultant | None = asked(_consultant, "As it is now.")


@strawberry.enum
class OfferDeclineErrorCode(Enum):
    """Why `offerDecline` says no."""

    NOT_FOUND = "NOT_FOUND"
    TOO_LONG = "TOO_LONG"
    ASSIGNMENT_TAKEN = "ASSIGNMENT_TAKEN"
    OFFER_ACCEPTED = "OFFER_ACCEPTED"
    OFFER_EXPIRED = "OFFER_EXPIRED"
    OFFER_WITHDRAWN = "OFFER_WITHDRAWN"


@strawberry.type
class OfferDeclineUserError(UserError):
    """What `offerDecline` was refused for."""

    code: OfferDeclineErrorCode


@strawberry.type
class OfferDeclinePayload:
    """What `offerDecline` answers."""

    user_errors: list[OfferDeclineUserError]
    consultant: PortalConsultant | None = asked(_consultant, "As it is now.")


@strawberry.enum
class PortalTimeReportErrorCode(Enum):
    """Why `timeReport` says no."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    NOT_FOUND = "NOT_FOUND"
    ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION"
    BREAK_TOO_LONG = "BREAK_TOO_LONG"
    REPORT_BEFORE_ASSIGNMENT = "REPORT_BEFORE_ASSIGNMENT"
    REPORT_BEFORE_BEGIN = "REPORT_BEFORE_BEGIN"
    REPORT_IN_FUTURE = "REPORT_IN_FUTURE"
    TIME_OVERLAPS = "TIME_OVERLAPS"
    WORK_REVERSED = "WORK_REVERSED"
    WORK_LONGER_THAN_DAY = "WORK_LONGER_THAN_DAY"
    EXPENSE_TOO_LARGE = "EXPENSE_TOO_LARGE"
    EXPENSE_UNUSABLE = "EXPENSE_UNUSABLE"
    EXPENSE_VAT_TOO_HIGH = "EXPENSE_VAT_TOO_HIGH"
    EXPENSE_VAT_UNUSABLE = "EXPENSE_VAT_UNUSABLE"
    EXPENSE_BILLING_BY_OFFICE = "EXPENSE_BILLING_BY_OFFICE"
    EXPENSE_PRICED_TWICE = "EXPENSE_PRICED_TWICE"
    MILEAGE_NOT_AGREED = "MILEAGE_NOT_AGREED"
    TOO_MANY_EXPENSES = "TOO_MANY_EXPENSES"
    RECEIPT_UNUSABLE = "RECEIPT_UNUSABLE"
    ASSIGNMENT_CONSULTANT_MISSING = "ASSIGNMENT_CONSULTANT_MISSING"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class PortalTimeReportUserError(UserError):
    """What `timeReport` was refused for."""

    code: PortalTimeReportErrorCode


@strawberry.type
class PortalTimeReportPayload:
    """What `timeReport` answers."""

    user_errors: list[PortalTimeReportUserError]
    consultant: PortalConsultant | None = asked(_consultant, "As it is now.")
