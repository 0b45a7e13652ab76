"""What changing and trying the words of messages answers."""

from enum import Enum

import strawberry

from reskontra.api.delivery.types import Delivery
from reskontra.api.refusals import UserError
from reskontra.api.templates.types import MessageTemplate


@strawberry.enum
class TemplateErrorCode(Enum):
    """Why words are not taken."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    LOCALE_UNSUPPORTED = "LOCALE_UNSUPPORTED"
    CONFLICT = "CONFLICT"
    TEMPLATE_VARIABLE_UNKNOWN = "TEMPLATE_VARIABLE_UNKNOWN"
    TEMPLATE_VARIABLE_MISPLACED = "TEMPLATE_VARIABLE_MISPLACED"
    TEMPLATE_VARIABLE_MISSING = "TEMPLATE_VARIABLE_MISSING"
    TEMPLATE_BRACES_UNBALANCED = "TEMPLATE_BRACES_UNBALANCED"
    TEMPLATE_PERSONAL_NUMBER = "TEMPLATE_PERSONAL_NUMBER"
    TEMPLATE_VERSION_UNKNOWN = "TEMPLATE_VERSION_UNKNOWN"
    TOO_MANY_TESTS = "TOO_MANY_TESTS"


@strawberry.type
class TemplateUserError(UserError):
    """What was refused."""

    code: TemplateErrorCode


@strawberry.type
class TemplateChangePayload:
    """What `templateChange` answers."""

    user_errors: list[TemplateUserError]
    template: MessageTemplate | None = None


@strawberry.type
class TemplateResetPayload:
    """What `templateReset` answers."""

    user_errors: list[TemplateUserError]
    template: MessageTemplate | None = None


@strawberry.type
class TemplateRestorePayload:
    """What `templateRestore` answers."""

    user_errors: list[TemplateUserError]
    template: MessageTemplate | None = None


@strawberry.type
class MailTestSendPayload:
    """What `mailTestSend` answers."""

    user_errors: list[TemplateUserError]
    delivery: Delivery | None = None
