"""The messages of graphql-transport-ws."""

from collections.abc import Mapping
from enum import IntEnum
from typing import Any

import orjson

PROTOCOL = "graphql-transport-ws"
_LONGEST = 1_000_000
_KINDS = {"connection_init", "ping", "pong", "subscribe", "complete"}


class Close(IntEnum):
    """Why a socket is closed."""

    RESTART = 1012
    INVALID_MESSAGE = 4400
    UNAUTHORIZED = 4401
    FORBIDDEN = 4403
    BAD_PROTOCOL = 4406
    INIT_TIMEOUT = 4408
    SUBSCRIBER_EXISTS = 4409
    TOO_MANY_INITS = 4429
    TOO_MANY_SUBSCRIPTIONS = 4430


class Closed(Exception):
    """The socket must be closed."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


def read_frame(text: str | None) -> Mapping[str, Any]:
    """Read a message of the client.

    Raises:
        Closed: It is none of the protocol's.
    """
    try:
        frame = orjson.loads(text) if text is not None and len(text) < _LONGEST else None
    except orjson.JSONDecodeError:
        frame = None
    if not isinstance(frame, dict) or not _is_whole(frame):
        raise Closed(Close.INVALID_MESSAGE, "Invalid message received")
    return frame


def _is_whole(frame: Mapping[str, Any]) -> bool:
    kind, payload = frame.get("type"), frame.get("payload")
    if kind not in _KINDS:
        return False
    if kind in {"subscribe", "complete"} and not _is_id(frame.get("id")):
        return False
    if kind == "subscribe":
        return isinstance(payload, dict)
    return payload is None or isinstance(payload, dict)


def _is_id(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def write_frame(kind: str, id: str | None = None, payload: object = None) -> str:
    """Write a message to the client."""
    frame: dict[str, object] = {"type": kind}
    if id is not None:
        frame["id"] = id
    if payload is not None:
        frame["payload"] = payload
    return orjson.dumps(frame).decode()


def next_frame(id: str, packet: str) -> str:
    """The message that carries an item, which is JSON already."""
    return f'{{"id":{orjson.dumps(id).decode()},"type":"next","payload":{packet}}}'
