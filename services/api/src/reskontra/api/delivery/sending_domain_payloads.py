"""What a firm's own domain answers."""

from enum import Enum

import strawberry

from reskontra.api.delivery.sending_domain_types import SendingDomain
from reskontra.api.refusals import UserError


@strawberry.enum
class SendingDomainChooseErrorCode(Enum):
    """Why `sendingDomainChoose` says no."""

    SENDING_DOMAIN_INVALID = "SENDING_DOMAIN_INVALID"
    SENDING_DOMAIN_PUBLIC = "SENDING_DOMAIN_PUBLIC"
    SENDING_DOMAIN_OURS = "SENDING_DOMAIN_OURS"
    LOCAL_PART_INVALID = "LOCAL_PART_INVALID"


@strawberry.type
class SendingDomainChooseUserError(UserError):
    """What `sendingDomainChoose` was refused for."""

    code: SendingDomainChooseErrorCode


@strawberry.type
class SendingDomainChoosePayload:
    """What `sendingDomainChoose` answers."""

    user_errors: list[SendingDomainChooseUserError]
    sending_domain: SendingDomain | None = None


@strawberry.enum
class SendingDomainCheckErrorCode(Enum):
    """Why `sendingDomainCheck` says no."""

    NOT_FOUND = "NOT_FOUND"


@strawberry.type
class SendingDomainCheckUserError(UserError):
    """What `sendingDomainCheck` was refused for."""

    code: SendingDomainCheckErrorCode


@strawberry.type
class SendingDomainCheckPayload:
    """What `sendingDomainCheck` answers."""

    user_errors: list[SendingDomainCheckUserError]
    sending_domain: SendingDomain | None = None


@strawberry.enum
class SendingDomainRemoveErrorCode(Enum):
    """Why `sendingDomainRemove` says no."""

    NOT_FOUND = "NOT_FOUND"


@strawberry.type
class SendingDomainRemoveUserError(UserError):
    """What `sendingDomainRemove` was refused for."""

    code: SendingDomainRemoveErrorCode


@strawberry.type
class SendingDomainRemovePayload:
    """What `sendingDomainRemove` answers."""

    user_errors: list[SendingDomainRemoveUserError]
    sending_domain: SendingDomain | None = None
