"""What no form can mend: the closed list of top-level errors."""

from enum import StrEnum
from typing import ClassVar

NOT_FOR_PROGRAMS = "This is for people: a program's key opens its firm and nothing beside it."


class ErrorCode(StrEnum):
    """Every value that ``extensions.code`` may have."""

    UNAUTHENTICATED = "UNAUTHENTICATED"
    FORBIDDEN = "FORBIDDEN"
    TENANT_PROVISIONING = "TENANT_PROVISIONING"
    TENANT_SUSPENDED = "TENANT_SUSPENDED"
    NOT_FOUND = "NOT_FOUND"
    BAD_USER_INPUT = "BAD_USER_INPUT"
    GRAPHQL_PARSE_FAILED = "GRAPHQL_PARSE_FAILED"
    GRAPHQL_VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED"
    CURSOR_MISMATCH = "CURSOR_MISMATCH"
    COST_EXCEEDED = "COST_EXCEEDED"
    THROTTLED = "THROTTLED"
    DOCUMENT_NOT_FOUND = "DOCUMENT_NOT_FOUND"
    DOCUMENT_NOT_TRUSTED = "DOCUMENT_NOT_TRUSTED"
    IDEMPOTENCY_IN_PROGRESS = "IDEMPOTENCY_IN_PROGRESS"
    UNAVAILABLE = "UNAVAILABLE"
    INTERNAL = "INTERNAL"


class TopLevelError(Exception):
    """Something that stops a field or a whole request; its text may be shown to the caller."""

    code: ClassVar[ErrorCode]
    status: ClassVar[int] = 200
    text: ClassVar[str] = ""

    def __init__(self, text: str = "", **extensions: object) -> None:
        super().__init__(text or self.text)
        self.extensions = extensions


class Unauthenticated(TopLevelError):
    """Nobody knows who asks."""

    code = ErrorCode.UNAUTHENTICATED
    status = 401
    text = "Log in first."


class Forbidden(TopLevelError):
    """Known, but not allowed; also the answer for a tenant that does not exist."""

    code = ErrorCode.FORBIDDEN
    status = 403
    text = "You may not do this here."


class TenantProvisioning(TopLevelError):
    """The firm's own tables are still being made."""

    code = ErrorCode.TENANT_PROVISIONING
    status = 503
    text = "This firm is being set up. Try again in a moment."


class TenantSuspended(TopLevelError):
    """The firm is closed for the time being."""

    code = ErrorCode.TENANT_SUSPENDED
    status = 403
    text = "This firm is suspended."


class NotFound(TopLevelError):
    """What the link or the address names is not there."""

    code = ErrorCode.NOT_FOUND
    status = 404
    text = "There is nothing here."


class BadUserInput(TopLevelError):
    """A value that cannot be read as what it should be; ``path`` tells which."""

    code = ErrorCode.BAD_USER_INPUT
    status = 400


class CursorMismatch(TopLevelError):
    """A cursor that was made for another filter or order."""

    code = ErrorCode.CURSOR_MISMATCH
    text = "The cursor belongs to another filter or order."


class CostExceeded(TopLevelError):
    """One request asks for too much."""

    code = ErrorCode.COST_EXCEEDED
    status = 400


class Throttled(TopLevelError):
    """Too much in too short a time; ``retry_after`` seconds from now there is room."""

    code = ErrorCode.THROTTLED
    status = 429
    text = "Too many requests. Wait a little."


class DocumentNotFound(TopLevelError):
    """No document is known by that id."""

    code = ErrorCode.DOCUMENT_NOT_FOUND
    status = 400
    text = "No document is known by that id."


class DocumentNotTrusted(TopLevelError):
    """This door answers known documents only."""

    code = ErrorCode.DOCUMENT_NOT_TRUSTED
    status = 403
    text = "This door answers known documents only."


class IdempotencyInProgress(TopLevelError):
    """The same key is at work in another request right now."""

    code = ErrorCode.IDEMPOTENCY_IN_PROGRESS
    status = 409
    text = "The same idempotency key is being used by a request that is still running."


class Unavailable(TopLevelError):
    """Something that we need does not answer."""

    code = ErrorCode.UNAVAILABLE
    status = 503
    text = "We cannot answer just now. Try again in a moment."
