"""GraphQL over HTTP: status codes and media types as the specification has them."""

from dataclasses import dataclass
from enum import StrEnum

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp

from reskontra.api.doors.answers import Answer, refused
from reskontra.api.doors.asking import NotAcceptable, ask_of
from reskontra.api.doors.caller import is_own_page
from reskontra.api.doors.cookies import SessionCookie
from reskontra.api.doors.door import NOTHING, Door
from reskontra.api.doors.execution import Execution
from reskontra.api.doors.explorer import to_explorer, wants_explorer
from reskontra.api.doors.streaming import Streaming, once
from reskontra.api.errors import TopLevelError
from reskontra.api.logs import REQUEST_ID

# Well-formed answers are 200 for clients of the older media type, except where the transport
# itself must tell the client, or a proxy on the way, what to do.
_WRONG_METHOD = 405
_ALWAYS_TOLD = {_WRONG_METHOD, 406, 413, 415, 429, 503}


class Media(StrEnum):
    """What a client may want to have."""

    RESPONSE = "application/graphql-response+json"
    JSON = "application/json"
    STREAM = "text/event-stream"


@dataclass(frozen=True, slots=True)
class GraphQLOverHttp:
    """One door's address, for POST and GET."""

    door: Door
    execution: Execution
    streaming: Streaming
    has_explorer: bool = False

    async def answer(self, request: Request) -> ASGIApp:
        """Answer one request."""
        if self.has_explorer and wants_explorer(request):
            return to_explorer(request)
        media = Media.JSON
        try:
            media = media_of(request.headers.get("accept", ""))
            ask = await ask_of(request)
        except TopLevelError as error:
            answer = refused(error, REQUEST_ID.get())
            return _response(answer, media, status=error.status)
        try:
            context = await self.door.admit(request, NOTHING)
        except TopLevelError as error:
            answer = refused(error, REQUEST_ID.get())
            is_streamed = media is Media.STREAM and answer.status not in _ALWAYS_TOLD
            return once(answer) if is_streamed else _response(answer, media)
        if media is Media.STREAM:
            return await self.streaming.response(self.door, ask, context, request)
        answer = await self.execution.answer(self.door, ask, context)
        response = _response(answer, media)
        if answer.data is not None and is_own_page(request):
            SessionCookie.of(context.house.settings).follow(response, context)
        return response


def media_of(accept: str) -> Media:
    """The best of what the client accepts.

    Raises:
        NotAcceptable: None of it is ours.
    """
    accepted = {part.partition(";")[0].strip().lower() for part in accept.split(",")} - {""}
    for media in (Media.RESPONSE, Media.STREAM):
        if media in accepted:
            return media
    if not accepted or accepted & {Media.JSON, "*/*", "application/*"}:
        return Media.JSON
    raise NotAcceptable


def _response(answer: Answer, media: Media, *, status: int | None = None) -> Response:
    if status is None:
        modern = media is Media.RESPONSE
        status = answer.status if modern or answer.status in _ALWAYS_TOLD else 200
    kind = Media.RESPONSE if media is Media.RESPONSE else Media.JSON
    headers = {"content-type": f"{kind}; charset=utf-8", "cache-control": "no-store"}
    if status == _WRONG_METHOD:
        headers["allow"] = "POST"
    return Response(answer.body(), status, {**answer.headers, **headers})
