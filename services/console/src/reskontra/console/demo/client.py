"""A client of the public API with nothing but the standard library."""

import hashlib
import http.client
import json
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Any, Self, TypeAlias

Json: TypeAlias = dict[str, Any]  # what a server answers is known when it is read

_PATIENCE_SECONDS = 120
_COME_AGAIN = {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE}
# Our own servers stand on this machine, whatever proxy the surroundings name.
_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Unexpected(Exception):
    """The API answered something that a client cannot go on with."""


class Refused(Exception):
    """The API said no; ``codes`` tell why."""

    def __init__(self, errors: list[Json]) -> None:
        super().__init__("; ".join(f"{error['code']}: {error['message']}" for error in errors))
        self.codes = {error["code"] for error in errors}


@dataclass(frozen=True, slots=True)
class Client:
    """Speaks GraphQL at one address, as one person or nobody."""

    url: str
    token: str = ""

    def as_person(self, token: str) -> Self:
        """The same client, logged in."""
        return replace(self, token=token)

    def at(self, path: str) -> str:
        """An address of the API."""
        return f"{self.url}{path}"

    def ask(self, door: str, document: str, variables: Mapping[str, object] | None = None) -> Json:
        """Ask something; the answer's ``data``.

        Raises:
            Unexpected: It was answered with errors.
        """
        body = json.dumps({"query": document, "variables": variables or {}}).encode()
        answer: Json = json.loads(self._post(self.at(door), body))
        if answer.get("errors") or not answer.get("data"):
            raise Unexpected(json.dumps(answer.get("errors"), ensure_ascii=False))
        return dict(answer["data"])

    def tell(self, door: str, document: str, **given: object) -> Json:
        """Ask for one change; its payload.

        Raises:
            Refused: The business said no.
        """
        (payload,) = self.ask(door, document, {"input": given}).values()
        if payload["userErrors"]:
            raise Refused(payload["userErrors"])
        return dict(payload)

    def put(self, url: str, content: bytes, media_type: str) -> None:
        """Bring bytes to where they were announced."""
        request = urllib.request.Request(url, content, self.headers(media_type), method="PUT")  # noqa: S310 - our own address
        _opened(request)

    def get(self, url: str) -> bytes:
        """Fetch bytes."""
        return _opened(urllib.request.Request(url, headers=self.headers("")))  # noqa: S310 - our own address

    def headers(self, media_type: str) -> dict[str, str]:
        """What goes before each request."""
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        if media_type:
            headers["Content-Type"] = media_type
        return headers

    def _post(self, url: str, body: bytes) -> bytes:
        headers = self.headers("application/json") | {
            "Accept": "application/graphql-response+json, application/json"
        }
        latest = time.monotonic() + _PATIENCE_SECONDS
        while True:
            request = urllib.request.Request(url, body, headers)  # noqa: S310 - our own address
            try:
                return _opened(request)
            except urllib.error.HTTPError as error:
                if error.code not in _COME_AGAIN or time.monotonic() > latest:
                    detail = error.read()[:500].decode(errors="replace")
                    raise Unexpected(f"{error.code} from {url}: {detail}") from error
                time.sleep(float(error.headers.get("Retry-After") or 1))


def sha256(content: bytes) -> str:
    """The fingerprint of bytes, as the API writes it."""
    return hashlib.sha256(content).hexdigest()


def _opened(request: urllib.request.Request) -> bytes:
    try:
        with _DIRECT.open(request, timeout=_PATIENCE_SECONDS) as answer:
            return bytes(answer.read())
    except urllib.error.HTTPError:
        raise
    except (OSError, http.client.HTTPException) as error:
        why = getattr(error, "reason", error)
        raise Unexpected(f"Nobody answers at {request.full_url}: {why}") from error
