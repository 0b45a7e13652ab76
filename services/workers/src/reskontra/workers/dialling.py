"""One question to a stranger over HTTP: bounded in time, and in what is read of the answer."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Final, Self, TypedDict, Unpack
from urllib.parse import SplitResult, unquote, urlsplit

import httpx

from reskontra.workers.ports.silence import (
    HALF_ANSWER,
    TIMEOUT,
    UNREACHABLE,
    Unanswered,
    Unreached,
)

Answer = tuple[int, bytes]

_AT_HOME: Final = ("127.0.0.1", "localhost")


class AddressUnknown(ValueError):
    """The operator's URL does not say whom to ask, or would have it asked in the open."""


class Said(TypedDict, total=False):
    """What a question carries, in the words of ``httpx``."""

    params: Mapping[str, str]
    data: Mapping[str, str]
    json: Mapping[str, object]
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """How one stranger is spoken to.

    Attributes:
        seconds: What a question and its answer may take together.
        longest: About how many bytes of an answer are read; the rest is left.
        credentials: A name and a password (HTTP Basic, RFC 7617).
        headers: What is said beside each question.
    """

    seconds: float
    longest: int
    credentials: tuple[str, str] | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)

    async def ask(self, method: str, url: str, **said: Unpack[Said]) -> Answer:
        """Put a question; the answer's status and its bytes. Nobody is followed elsewhere.

        Raises:
            Unreached: It surely did not arrive.
            Unanswered: It may have arrived.
        """
        try:
            async with (
                asyncio.timeout(self.seconds),
                httpx.AsyncClient(timeout=self.seconds, auth=self.credentials) as client,
                client.stream(method, url, headers=self.headers, **said) as answer,
            ):
                return answer.status_code, await _read(answer, self.longest)
        except (httpx.ConnectError, httpx.ConnectTimeout):
            raise Unreached(UNREACHABLE) from None
        except (TimeoutError, httpx.TimeoutException):
            raise Unanswered(TIMEOUT) from None
        except (httpx.HTTPError, OSError):
            raise Unanswered(HALF_ANSWER) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Who we are to a stranger, and where it answers; each vendor's is ``like`` its example."""

    like: ClassVar[str]

    name: str
    secret: str = field(repr=False)
    origin: str

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Read ``vendor://name:secret@host[:port]``.

        Raises:
            AddressUnknown: It is no such URL.
        """
        parts = urlsplit(url)
        is_whole = parts.hostname and parts.username and parts.password
        if parts.scheme != urlsplit(cls.like).scheme or not is_whole:
            raise AddressUnknown(f"write {cls.like}")
        return cls(
            name=unquote(parts.username or ""),
            secret=unquote(parts.password or ""),
            origin=origin_of(parts),
        )


def origin_of(parts: SplitResult) -> str:
    """Where a vendor answers: encrypted, unless it is a stand-in on this machine."""
    scheme = "http" if parts.hostname in _AT_HOME else "https"
    port = f":{parts.port}" if parts.port else ""
    return f"{scheme}://{parts.hostname}{port}"


def web_address(url: str) -> str:
    """Read ``https://host/path``: encrypted, unless it is a stand-in on this machine.

    Raises:
        AddressUnknown: It is no such URL.
    """
    parts = urlsplit(url)
    is_safe = parts.scheme == "https" or parts.hostname in _AT_HOME
    if not parts.hostname or not is_safe:
        raise AddressUnknown("write https://host/path")
    return url.rstrip("/")


async def _read(answer: httpx.Response, longest: int) -> bytes:
    body = b""
    async for chunk in answer.aiter_bytes():
        body += chunk
        if len(body) > longest:
            break
    return body
