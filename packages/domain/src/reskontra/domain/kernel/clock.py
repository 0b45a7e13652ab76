"""The only source of now and today. Days are days in Sweden unless another zone is named."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

SWEDEN = ZoneInfo("Europe/Stockholm")

_stopped_at: ContextVar[datetime | None] = ContextVar("clock_stopped_at", default=None)


def now() -> datetime:
    """The present instant, in UTC."""
    return _stopped_at.get() or datetime.now(UTC)


def today(zone: ZoneInfo = SWEDEN) -> date:
    """The calendar day that people in ``zone`` call today."""
    return now().astimezone(zone).date()


def ago(span: timedelta) -> datetime:
    """The instant ``span`` before now."""
    return now() - span


@contextmanager
def stopped_at(instant: datetime) -> Iterator[None]:
    """Let time stand still, for tests and for rebuilding what was shown at an instant."""
    token = _stopped_at.set(instant.astimezone(UTC))
    try:
        yield
    finally:
        _stopped_at.reset(token)
