"""What every request meets first and last: its id, the size limit, headers, and a caught crash."""

import logging
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias
from uuid import uuid4

import orjson
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from reskontra.api.errors import ErrorCode
from reskontra.api.logs import NOTES, REQUEST_ID

_log = logging.getLogger("reskontra.api")
LARGEST_BODY = 5_000_000
# A report comes with photographs of receipts.
_LARGER = {"k": 20_000_000}
_ID = re.compile(r"[A-Za-z0-9._-]{8,128}\Z")
_HEADER = "x-request-id"
_SECRET = {"p", "k", "o", "a", "files", "uploads", "confirm", "invitation", "reset"}
_SECURITY = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; "
        "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
}


PageOfFault: TypeAlias = Callable[[Scope, int, str], ASGIApp | None]


class _TooLarge(Exception):
    """The body is longer than we read."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Middleware around the whole application."""

    app: ASGIApp
    is_secure: bool = False
    page_of_fault: PageOfFault | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Give the request its id and see it through."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
            return
        given = Headers(scope=scope).get(_HEADER, "")
        token = REQUEST_ID.set(given if _ID.match(given) else uuid4().hex)
        try:
            if scope["type"] == "http":
                await self._http(scope, receive, send)
            else:
                await self.app(scope, receive, send)
        finally:
            REQUEST_ID.reset(token)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        began = time.perf_counter()
        notes: dict[str, object] = {}
        NOTES.set(notes)
        answer = _Answer(send, self.is_secure)
        most = largest_body(scope["path"])
        try:
            await self.app(scope, _limited(receive, _announced(scope), most), answer.send)
        except _TooLarge:
            text = f"The body is larger than {most} bytes."
            await self._fail(scope, answer, 413, ErrorCode.BAD_USER_INPUT, text)
        except Exception:  # noqa: BLE001 - the edge: whatever it is, the caller gets an answer
            _log.exception("unexpected")
            text = "Something went wrong on our side."
            await self._fail(scope, answer, 500, ErrorCode.INTERNAL, text)
        _log.info(
            "request",
            extra={
                "method": scope["method"],
                "path": _without_secrets(scope["path"]),
                "status": answer.status,
                "milliseconds": round((time.perf_counter() - began) * 1_000, 2),
                **notes,
            },
        )

    async def _fail(
        self, scope: Scope, answer: "_Answer", status: int, code: ErrorCode, text: str
    ) -> None:
        """Answer people with a page and programs with an error, unless an answer was begun."""
        if answer.status:
            return
        page = self.page_of_fault(scope, status, REQUEST_ID.get()) if self.page_of_fault else None
        if page is None:
            await answer.fail(status, code, text)
        else:
            await page(scope, _nothing_more, answer.send)


@dataclass(slots=True)
class _Answer:
    """Adds headers to an answer, and remembers whether one was begun."""

    onward: Send
    is_secure: bool
    status: int = 0

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = MutableHeaders(scope=message)
            headers[_HEADER] = REQUEST_ID.get()
            for name, value in _SECURITY.items():
                headers.setdefault(name, value)
            if self.is_secure:
                headers.setdefault("strict-transport-security", "max-age=31536000")
        await self.onward(message)

    async def fail(self, status: int, code: ErrorCode, text: str) -> None:
        """Answer with an error."""
        extensions = {"code": code, "requestId": REQUEST_ID.get()}
        body = orjson.dumps({"errors": [{"message": text, "extensions": extensions}]})
        headers = [
            (b"content-type", b"application/json; charset=utf-8"),
            (b"content-length", str(len(body)).encode()),
            (b"connection", b"close"),
        ]
        await self.send({"type": "http.response.start", "status": status, "headers": headers})
        await self.send({"type": "http.response.body", "body": body})


async def _nothing_more() -> Message:
    return {"type": "http.disconnect"}


def largest_body(path: str) -> int:
    """How much is read at most of what is sent to a path."""
    return _LARGER.get(f"{path}/".split("/")[1], LARGEST_BODY)


def _announced(scope: Scope) -> int:
    length = Headers(scope=scope).get("content-length", "0")
    return int(length) if length.isdecimal() else 0


def _limited(receive: Receive, announced: int, most: int) -> Receive:
    """Read no more than the ``most``, and nothing of what is announced to be larger."""
    seen = announced if announced > most else 0

    async def read() -> Message:
        nonlocal seen
        if seen > most:
            raise _TooLarge
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > most:
            raise _TooLarge
        return message

    return read


def _without_secrets(path: str) -> str:
    """The path for the log: what follows the first step may be somebody's link."""
    _, first, *rest = f"{path}/".split("/")
    if first in _SECRET and rest[0] not in {"", "graphql"}:
        return f"/{first}/…"
    return path
