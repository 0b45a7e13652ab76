"""An address gets worse by what comes back, and never better."""

from datetime import UTC, datetime, timedelta

import pytest

from reskontra.domain.delivery.standing import (
    FORGOTTEN_AFTER,
    MOST_SOFT,
    AddressState,
    Standing,
    after,
)
from reskontra.domain.delivery.troubles import Severity

AT = datetime(2026, 10, 12, 9, tzinfo=UTC)
OK, SOFT, HARD = AddressState.OK, AddressState.SOFT, AddressState.HARD
COMPLAINT, SUPPRESSED = AddressState.COMPLAINT, AddressState.SUPPRESSED


@pytest.mark.parametrize(
    ("before", "severity", "state"),
    [
        (Standing(), Severity.SOFT, SOFT),
        (Standing(), Severity.HARD, HARD),
        (Standing(), Severity.COMPLAINT, COMPLAINT),
        (Standing(SOFT, MOST_SOFT - 2, AT), Severity.SOFT, SOFT),
        (Standing(SOFT, MOST_SOFT - 1, AT), Severity.SOFT, SUPPRESSED),
        (Standing(SOFT, MOST_SOFT - 1, AT - FORGOTTEN_AFTER * 2), Severity.SOFT, SOFT),
        (Standing(HARD, 1, AT), Severity.SOFT, HARD),
        (Standing(HARD, 1, AT), Severity.COMPLAINT, COMPLAINT),
        (Standing(COMPLAINT, 1, AT), Severity.HARD, COMPLAINT),
        (Standing(SUPPRESSED, 5, AT), Severity.HARD, HARD),
        (Standing(SUPPRESSED, 5, AT), Severity.SOFT, SUPPRESSED),
    ],
)
def test_an_address_gets_worse(before: Standing, severity: Severity, state: AddressState) -> None:
    assert after(before, severity, AT).state is state


def test_what_is_long_ago_is_not_counted() -> None:
    at = AT + FORGOTTEN_AFTER + timedelta(seconds=1)
    assert after(Standing(SOFT, 3, AT), Severity.SOFT, at) == Standing(SOFT, 1, at)


@pytest.mark.parametrize(
    ("state", "is_refused"),
    [(OK, False), (SOFT, False), (HARD, True), (COMPLAINT, True), (SUPPRESSED, True)],
)
def test_three_of_them_are_sent_nothing(state: AddressState, *, is_refused: bool) -> None:
    assert Standing(state).is_refused is is_refused
