"""What keeps reminders away from an invoice."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from reskontra.domain.invoicing.resting import Rest, RestReason, rest_of
from tests.factories.frozen import invoice_of, sold

SAID = datetime(2026, 11, 26, 12, tzinfo=UTC)
LATE = datetime(2026, 11, 26, 23, 30, tzinfo=UTC)  # the next day in Sweden
A_WEEK = Rest(RestReason.SAID_PAID, date(2026, 12, 3))
UNTIL_ANSWERED = Rest(RestReason.DISPUTED)


@pytest.mark.parametrize(
    ("case", "about", "day", "rest"),
    [
        ("nothing said", {}, "2026-11-26", None),
        ("said paid today", {"said_paid_at": SAID}, "2026-11-26", A_WEEK),
        ("the last day of the week", {"said_paid_at": SAID}, "2026-12-03", A_WEEK),
        ("the week is over", {"said_paid_at": SAID}, "2026-12-04", None),
        (
            "days are Swedish",
            {"said_paid_at": LATE},
            "2026-12-04",
            Rest(RestReason.SAID_PAID, date(2026, 12, 4)),
        ),
        ("disputed, a year ago", {"disputed_at": SAID}, "2027-11-26", UNTIL_ANSWERED),
        ("both", {"disputed_at": SAID, "said_paid_at": SAID}, "2026-11-26", UNTIL_ANSWERED),
        ("settled", {"disputed_at": SAID, "paid_minor": 12_500}, "2026-11-26", None),
        ("credited", {"said_paid_at": SAID, "credited_minor": 12_500}, "2026-11-26", None),
    ],
)
def test_a_rest(case: str, about: dict[str, Any], day: str, rest: Rest | None) -> None:
    head = invoice_of(sold("1", "100")).head._replace(**about)
    assert rest_of(head, date.fromisoformat(day)) == rest, case
