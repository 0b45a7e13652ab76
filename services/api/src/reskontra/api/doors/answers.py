"""What goes back: data, errors with a code each, and never the text of an unknown exception."""

import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import GraphQLError
from strawberry.exceptions import StrawberryInputCoercionError

from reskontra.api.errors import BadUserInput, ErrorCode, TopLevelError, Unavailable

_log = logging.getLogger(__name__)
_MASKED = "Something went wrong on our side. Tell us the request id and we will find out what."
_VARIABLE = re.compile(r"^Variable '\$(?P<name>\w+)'(?: has invalid value)?(?: at (?P<at>[^:]*))?")
_STEP = re.compile(r"\.?(\w+)|\[(\d+)\]")
_OK = 200

Json = dict[str, Any]


@dataclass(slots=True, kw_only=True)
class Answer:
    """The outcome of one operation.

    ``status`` is for clients that understand ``application/graphql-response+json``.
    """

    data: Json | None = None
    errors: list[Json] = field(default_factory=list)
    extensions: Json = field(default_factory=dict)
    executed: bool = False
    status: int = _OK
    headers: dict[str, str] = field(default_factory=dict)

    def body(self) -> bytes:
        """The answer as JSON; ``data`` is there only if something was executed."""
        body: Json = {"errors": self.errors} if self.errors else {}
        if self.executed:
            body["data"] = self.data
        if self.extensions:
            body["extensions"] = self.extensions
        return orjson.dumps(body)


def refused(error: TopLevelError, request_id: str) -> Answer:
    """The answer to a request that never got to be executed."""
    answer = Answer(errors=[error_of(error, request_id)], status=error.status)
    answer.headers |= when_to_return(answer.errors)
    return answer


def when_to_return(errors: Iterable[Json]) -> dict[str, str]:
    """The header for a client that shall come again later."""
    seconds = [each["extensions"].get("retry_after") for each in errors]
    return next(({"retry-after": str(each)} for each in seconds if each is not None), {})


def unreadable(errors: Iterable[GraphQLError], code: ErrorCode, request_id: str) -> Answer:
    """The answer to a document that cannot be executed."""
    return Answer(errors=[_located(error, code, request_id) for error in errors], status=400)


def error_of(error: Exception, request_id: str) -> Json:
    """One error as the caller may see it; what nobody expected is logged and masked."""
    original = error.original_error if isinstance(error, GraphQLError) else error
    place = _place(error)
    if isinstance(original, OSError | TimeoutError):
        _log.warning("something we need does not answer", exc_info=original)
        original = Unavailable()
    if isinstance(original or error, StrawberryInputCoercionError):
        original = BadUserInput("A field that always holds something cannot be set to null.")
    if isinstance(original, TopLevelError):
        return {
            "message": str(original),
            **place,
            "extensions": {
                "code": original.code,
                "requestId": request_id,
                **original.extensions,
            },
        }
    if isinstance(error, GraphQLError) and is_about_variables(error):
        return _located(error, ErrorCode.BAD_USER_INPUT, request_id)
    _log.error("unexpected", exc_info=original or error)
    return {
        "message": _MASKED,
        **place,
        "extensions": {"code": ErrorCode.INTERNAL, "requestId": request_id},
    }


def is_about_variables(error: GraphQLError) -> bool:
    """Whether a value could not be read, so that no field was ever reached."""
    return error.path is None and isinstance(error.original_error, GraphQLError | ValueError | None)


def _located(error: GraphQLError, code: ErrorCode, request_id: str) -> Json:
    extensions: Json = {"code": code, "requestId": request_id}
    if code is ErrorCode.BAD_USER_INPUT and (path := input_path(error.message)):
        extensions["path"] = path
    return {"message": error.message, **_place(error), "extensions": extensions}


def _place(error: Exception) -> Json:
    if not isinstance(error, GraphQLError):
        return {}
    place: Json = {}
    if error.locations:
        place["locations"] = [{"line": at.line, "column": at.column} for at in error.locations]
    if error.path is not None:
        place["path"] = error.path
    return place


def input_path(message: str) -> list[str]:
    """Which part of which variable a message about a variable speaks of."""
    found = _VARIABLE.match(message)
    if found is None:
        return []
    steps = [name or index for name, index in _STEP.findall(found["at"] or "")]
    return [found["name"], *steps]


def status_of(errors: Iterable[Exception]) -> int:
    """The HTTP status of an operation that was executed but gave no data at all."""
    for error in errors:
        original = error.original_error if isinstance(error, GraphQLError) else error
        if isinstance(original, TopLevelError) and not isinstance(original, BadUserInput):
            return original.status
    return _OK
