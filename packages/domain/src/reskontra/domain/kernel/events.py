"""Facts in the past tense, gathered while a command runs and stored with its effect."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum
from types import NoneType, UnionType
from typing import Any, ClassVar, Self, get_args

from typing_extensions import override

from reskontra.domain.kernel.ids import TypedId
from reskontra.domain.kernel.money import Money


class NotRecordingFault(Exception):
    """A fact was recorded outside a transaction, where nothing would keep it."""


class UnknownEventFault(Exception):
    """The log names an event that no code knows."""


_KINDS: dict[str, type["Event"]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that has happened: ids and plain values only, no personal data.

    The name of the subclass is its kind in the log and may never change.
    """

    kind: ClassVar[str] = "Event"

    @override
    def __init_subclass__(cls) -> None:
        cls.kind = cls.__name__
        _KINDS[cls.kind] = cls

    def payload(self) -> dict[str, Any]:
        """The facts as JSON values."""
        return {field.name: _to_json(getattr(self, field.name)) for field in fields(self)}

    @classmethod
    def from_payload(cls, payload: dict[str, Any]) -> Self:
        """Read what ``payload`` wrote; a field that is younger than the fact has its default."""
        known = [field for field in fields(cls) if field.name in payload]
        return cls(**{field.name: _from_json(field.type, payload[field.name]) for field in known})


def event_of(kind: str, payload: dict[str, Any]) -> Event:
    """Read a stored fact.

    Raises:
        UnknownEventFault: No event has that name.
    """
    if kind not in _KINDS:
        raise UnknownEventFault(kind)
    return _KINDS[kind].from_payload(payload)


_recording: ContextVar[list[Event] | None] = ContextVar("recording", default=None)


def record(event: Event) -> None:
    """Tell that something has happened; it is stored if, and only if, its effect is.

    Raises:
        NotRecordingFault: Nobody is recording.
    """
    events = _recording.get()
    if events is None:
        raise NotRecordingFault(event.kind)
    events.append(event)


@contextmanager
def recording() -> Iterator[list[Event]]:
    """Gather facts. Inside another recording they join it, unless the inner part fails."""
    outer = _recording.get()
    events: list[Event] = []
    token = _recording.set(events)
    try:
        yield events
    finally:
        _recording.reset(token)
    if outer is not None:
        outer.extend(events)


def _to_json(value: object) -> object:
    if isinstance(value, TypedId):
        return str(value)
    if isinstance(value, Money):
        return {"minor": value.minor, "currency": value.currency}
    if isinstance(value, date):
        return value.isoformat()
    return value


def _from_json(kind: object, value: Any) -> object:  # noqa: ANN401 - JSON can hold anything
    plain = _without_none(kind)
    if value is None or not isinstance(plain, type):
        return value
    if issubclass(plain, TypedId):
        return plain.parse(value)
    if issubclass(plain, Money):
        return plain(**value)
    if issubclass(plain, date):
        return plain.fromisoformat(value)
    return plain(value) if issubclass(plain, Enum) else value


def _without_none(kind: object) -> object:
    """``X`` of ``X | None``; anything else as it is."""
    if not isinstance(kind, UnionType):
        return kind
    others = [one for one in get_args(kind) if one is not NoneType]
    return others[0] if len(others) == 1 else kind
