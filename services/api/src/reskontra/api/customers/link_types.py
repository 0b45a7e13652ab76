"""Ending the addresses of contacts' own pages."""

from enum import Enum

import strawberry

from reskontra.api.customers.types import Customer
from reskontra.api.refusals import UserError
from reskontra.domain.customers.ids import ContactId


@strawberry.input
class ContactLinksEndInput:
    """A contact whose addresses shall open nothing any more (spärra länkar)."""

    id: ContactId


@strawberry.enum
class ContactLinksEndErrorCode(Enum):
    """Why `contactLinksEnd` says no."""

    NOT_FOUND = "NOT_FOUND"


@strawberry.type
class ContactLinksEndUserError(UserError):
    """What `contactLinksEnd` was refused for."""

    code: ContactLinksEndErrorCode


@strawberry.type
class ContactLinksEndPayload:
    """What `contactLinksEnd` answers."""

    user_errors: list[ContactLinksEndUserError]
    customer: Customer | None = None
