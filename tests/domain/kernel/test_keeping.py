"""What was kept before a rule became stricter stays until somebody changes it."""

from dataclasses import dataclass, replace

import pytest

from reskontra.domain.kernel.keeping import reasons_to_stop
from reskontra.domain.kernel.refusals import Refusal, Required, TooLong


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    first_name: str = "Anna"
    phones: tuple[str, ...] = ()
    note: str = ""


def rule(card: Card) -> list[Refusal]:
    reasons: list[Refusal] = [] if card.first_name else [Required(path=("firstName",))]
    reasons += [TooLong(path=("firstName",))] if len(card.first_name) > 5 else []
    return reasons + [
        TooLong(path=("phones", place)) for place, each in enumerate(card.phones) if len(each) > 3
    ]


LONG = Card(first_name="Annamaria", phones=("1", "12345"))


@pytest.mark.parametrize(
    ("entry", "kept", "paths"),
    [
        (LONG, None, ["firstName", "phones.1"]),
        (LONG, Card(), ["firstName", "phones.1"]),
        (LONG, LONG, []),
        (replace(LONG, note="Ny"), LONG, []),
        (replace(LONG, first_name="Annamarie"), LONG, ["firstName"]),
        (replace(LONG, first_name=""), LONG, ["firstName"]),
        (replace(LONG, phones=("1", "12346")), LONG, ["phones.1"]),
        (replace(LONG, phones=("12345", "1")), LONG, ["phones.0"]),
        (Card(), LONG, []),
    ],
)
def test_only_what_is_new_is_refused(entry: Card, kept: Card | None, paths: list[str]) -> None:
    assert [".".join(each.path) for each in reasons_to_stop(rule, entry, kept)] == paths
