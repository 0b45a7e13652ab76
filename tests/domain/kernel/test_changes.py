"""Leaving a field out differs from clearing it."""

from dataclasses import dataclass

from reskontra.domain.kernel.changes import UNCHANGED, Keep, changed


@dataclass(frozen=True, slots=True)
class Card:
    name: str
    phone: str | None


@dataclass(frozen=True, slots=True)
class CardChange:
    name: str | Keep = UNCHANGED
    phone: str | Keep | None = UNCHANGED


def test_what_is_not_spoken_of_stays() -> None:
    assert changed(Card("a", "1"), CardChange(name="b")) == Card("b", "1")


def test_what_is_cleared_is_gone() -> None:
    assert changed(Card("a", "1"), CardChange(phone=None)) == Card("a", None)
