"""Which currency an invoice is written in, and what other ones than kronor stand in the way of."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.countries.vat import Sold
from reskontra.domain.exchange.views import Rate, RateSource
from reskontra.domain.invoicing.currency import currency_missing, currency_unfit, in_currency
from reskontra.domain.kernel.money import Money
from tests.factories.company import company_entry
from tests.factories.households import ROT
from tests.factories.invoicing import new_draft, new_line, rebate

RATE = Rate(
    currency="EUR", day=date(2026, 11, 20), kronor=Decimal("11.0235"), source=RateSource.ECB
)
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


@pytest.mark.parametrize(
    ("case", "payable", "iban", "rate", "codes"),
    [
        ("kronor go to a giro", Money(1), None, None, []),
        ("all is there", Money(1, "EUR"), "SE45", RATE, []),
        ("no account", Money(1, "EUR"), None, RATE, ["IBAN_MISSING"]),
        ("nothing is to be paid", Money(0, "EUR"), None, RATE, []),
        ("nobody is to pay", Money(-1, "EUR"), None, RATE, []),
        ("no rate", Money(1, "EUR"), "SE45", None, ["RATE_MISSING"]),
        ("neither", Money(1, "EUR"), None, None, ["RATE_MISSING", "IBAN_MISSING"]),
    ],
)
def test_what_an_issue_in_a_currency_lacks(
    case: str, payable: Money, iban: str | None, rate: Rate | None, codes: list[str]
) -> None:
    wanted = ("EUR", date(2026, 11, 20)) if payable.currency == "EUR" else None
    found = currency_missing(payable, company_entry(iban=iban), wanted, rate)
    assert [reason.code for reason in found] == codes, case
    assert {reason.path for reason in found} <= {("currency",)}
