"""Facts are kept with their effect and read back as they were."""

from dataclasses import dataclass
from datetime import date

import pytest

from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.events import (
    Event,
    NotRecordingFault,
    UnknownEventFault,
    event_of,
    record,
    recording,
)
from reskontra.domain.kernel.ids import TypedId
from reskontra.domain.kernel.money import Money


class BoxId(TypedId):
    prefix = "box"


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxMoved(Event):
    box_id: BoxId
    into: BoxId | None
    value: Money
    on: date
    by: Channel
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxGrown(Event):
    count: int
    place: str = ""


MOVED = BoxMoved(
    box_id=BoxId.new(), into=None, value=Money(7), on=date(2026, 1, 2), by=Channel.SMS, count=3
)


def record_and_fail() -> None:
    with recording():
        record(MOVED)
        raise RuntimeError


def test_a_fact_reads_back_as_it_was() -> None:
    inside = BoxMoved(
        box_id=BoxId.new(), into=BoxId.new(), value=Money(7), on=date(2026, 1, 2), by=Channel.SMS,
        count=3,
    )  # fmt: skip
    for event in (MOVED, inside):
        assert event_of("BoxMoved", event.payload()) == event


def test_a_fact_that_no_code_knows_is_a_fault() -> None:
    with pytest.raises(UnknownEventFault):
        event_of("BoxForgotten", {})


def test_a_fact_outside_a_recording_is_a_fault() -> None:
    with pytest.raises(NotRecordingFault):
        record(MOVED)


def test_an_inner_recording_joins_the_outer() -> None:
    with recording() as outer:
        record(MOVED)
        with recording():
            record(MOVED)
    assert outer == [MOVED, MOVED]


def test_what_an_inner_recording_heard_is_gone_when_it_fails() -> None:
    with recording() as outer:
        with pytest.raises(RuntimeError):
            record_and_fail()
        record(MOVED)
    assert outer == [MOVED]


def test_a_fact_older_than_a_field_has_the_fields_default() -> None:
    assert event_of("BoxGrown", {"count": 2}) == BoxGrown(count=2)


def test_a_fact_that_lacks_what_has_no_default_cannot_be_read() -> None:
    with pytest.raises(TypeError):
        event_of("BoxGrown", {"place": "Kiruna"})
