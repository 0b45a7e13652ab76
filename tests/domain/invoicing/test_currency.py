"""Which currency an invoice is written in, and what other ones than kronor stand in the way of."""

import pytest

from reskontra.domain.countries.vat import Sold
from reskontra.domain.invoicing.currency import currency_unfit, in_currency
from tests.factories.households import ROT
from tests.factories.invoicing import new_draft, new_line, rebate

ELECTRONICS = new_line(sold=Sold.ELECTRONICS)


@pytest.mark.parametrize(
    ("asked", "usual", "expected"),
    [
        (None, None, "SEK"),
        (None, "EUR", "EUR"),
        ("USD", "EUR", "USD"),
        ("SEK", "EUR", "SEK"),
    ],
)
def test_a_draft_is_in_the_currency_asked_for_or_the_customers(
    asked: str | None, usual: str | None, expected: str
) -> None:
    found = in_currency(new_draft(currency=asked), usual)
    assert (found.currency, [line.currency for line in found.lines]) == (expected, [expected])


@pytest.mark.parametrize(
    ("about", "reasons"),
    [
        ({}, []),
        ({"currency": "EUR"}, []),
        ({"currency": "JPY"}, [("CURRENCY_UNKNOWN", ("currency",))]),
        ({"household": ROT}, []),
        (
            {"household": ROT, "currency": "EUR"},
            [("HOUSEHOLD_CURRENCY_UNFIT", ("currency",))],
        ),
        ({"lines": (ELECTRONICS,)}, []),
        (
            {"lines": (new_line(), ELECTRONICS), "currency": "EUR"},
            [("ELECTRONICS_CURRENCY_UNFIT", ("lines", "1", "sold"))],
        ),
        (
            {"adjustments": (rebate("10", sold=Sold.ELECTRONICS),), "currency": "EUR"},
            [("ELECTRONICS_CURRENCY_UNFIT", ("adjustments", "0", "sold"))],
        ),
    ],
)
def test_what_cannot_be_told_in_a_currency(
    about: dict[str, object], reasons: list[tuple[str, tuple[str, ...]]]
) -> None:
    found = currency_unfit(new_draft(**about))
    assert [(reason.code, reason.path) for reason in found] == reasons
