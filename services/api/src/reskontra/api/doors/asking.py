"""Reading a request's body: JSON with a query or a document id, and nothing else."""

from collections.abc import Mapping
from typing import Any

import orjson
from starlette.requests import Request

from reskontra.api.doors.execution import Ask
from reskontra.api.errors import BadUserInput, ErrorCode, TopLevelError

_JSON = "application/json"


class UnsupportedMediaType(TopLevelError):
    """The body is not JSON."""

    code = ErrorCode.BAD_USER_INPUT
    status = 415
    text = "Send the body as application/json in UTF-8."


class NotAcceptable(TopLevelError):
    """The client accepts nothing that we can answer with."""

    code = ErrorCode.BAD_USER_INPUT
    status = 406
    text = "Accept application/graphql-response+json, application/json or text/event-stream."


async def ask_of(request: Request) -> Ask:
    """What a request asks.

    Raises:
        TopLevelError: It cannot be read; the status tells why.
    """
    if request.method == "GET":
        return _from_query_string(request)
    _check_media_type(request.headers.get("content-type", ""))
    try:
        body = orjson.loads(await request.body())
    except orjson.JSONDecodeError as error:
        raise BadUserInput("The body is not JSON.") from error
    if isinstance(body, list):
        raise BadUserInput("Send one operation at a time, not a list.")
    if not isinstance(body, dict):
        raise BadUserInput("The body is not a JSON object.")
    return ask_from(body)


def ask_from(body: Mapping[str, Any], *, only_queries: bool = False) -> Ask:
    """What a JSON object asks.

    Raises:
        BadUserInput: One of its entries is of the wrong kind.
    """
    variables, extensions = body.get("variables"), body.get("extensions")
    for name, value in (("variables", variables), ("extensions", extensions)):
        if value is not None and not isinstance(value, dict):
            raise BadUserInput(f"{name} is not a JSON object.", path=[name])
    if unwritable := _with_nul(variables):
        raise BadUserInput("No text may hold the character U+0000.", path=list(unwritable))
    query, document_id = _text(body, "query"), _text(body, "documentId")
    if query is None and document_id is None:
        raise BadUserInput("Send a query or a documentId.")
    return Ask(
        query=query,
        document_id=document_id,
        operation_name=_text(body, "operationName") or None,
        variables=variables,
        only_queries=only_queries,
    )


def _with_nul(value: object, path: tuple[str, ...] = ()) -> tuple[str, ...] | None:
    """Where there is a text that no database can keep."""
    if isinstance(value, str):
        return path if "\0" in value else None
    if isinstance(value, dict):
        steps = iter(value.items())
    elif isinstance(value, list):
        steps = ((str(place), item) for place, item in enumerate(value))
    else:
        return None
    return next((found for step, item in steps if (found := _with_nul(item, (*path, step)))), None)


def _text(body: Mapping[str, Any], name: str) -> str | None:
    value = body.get(name)
    if value is not None and not isinstance(value, str):
        raise BadUserInput(f"{name} is not a string.", path=[name])
    return value


def _from_query_string(request: Request) -> Ask:
    given: dict[str, Any] = dict(request.query_params)
    if "documentId" not in given:
        raise OnlyTrustedOverGet
    for name in ("variables", "extensions"):
        if given.get(name):
            try:
                given[name] = orjson.loads(given[name])
            except orjson.JSONDecodeError as error:
                raise BadUserInput(f"{name} is not JSON.", path=[name]) from error
    given.pop("query", None)
    return ask_from(given, only_queries=True)


class OnlyTrustedOverGet(TopLevelError):
    """What is asked over GET ends up in logs and caches, so it must be known beforehand."""

    code = ErrorCode.BAD_USER_INPUT
    status = 405
    text = "GET takes a documentId; send other documents with POST."


def _check_media_type(given: str) -> None:
    kind, _, parameters = given.partition(";")
    charset = parameters.strip().lower().replace('"', "")
    if kind.strip().lower() != _JSON or charset not in {"", "charset=utf-8", "charset=utf8"}:
        raise UnsupportedMediaType
