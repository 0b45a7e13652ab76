"""What an invoice comes to in kronor. Sources: ML (2023:200) 17 kap. 29 §, 8 kap. 21-22 §§."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from reskontra.domain.exchange.views import Rate, RateSource
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.kronor import (
    converted,
    credited_in_kronor,
    frozen_rate,
    in_kronor,
    rate_wanted,
    rate_wanted_of,
)
from reskontra.domain.invoicing.totals import totals
from reskontra.domain.invoicing.vat import VatTreatment, domestic
from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.money import Money
from tests.factories.invoicing import kr, new_draft

RATE = Rate(
    currency="EUR", day=date(2026, 11, 20), kronor=Decimal("11.0235"), source=RateSource.ECB
)
HALF = replace(RATE, kronor=Decimal("11.055"))
TODAY = date(2026, 11, 26)


def head(**about: object) -> InvoiceHead:
    drafted = dict.fromkeys(InvoiceHead._fields) | {
        "currency": "EUR",
        "form": "ORDINARY",
        "invoice_date": date(2026, 11, 20),
    }
    return InvoiceHead._make((drafted | about).values())


def eur(amount: str) -> Money:
    return Money.of(Decimal(amount), "EUR")


def lines(*nets: tuple[str, str]) -> list[tuple[VatTreatment, Money]]:
    return [(domestic(Decimal(rate)), eur(net)) for rate, net in nets]


@pytest.mark.parametrize(
    ("amount", "kronor", "expected"),
    [
        ("100.00", "11.0235", "1102.35"),
        ("0.01", "11.0235", "0.11"),
        ("0.10", "11.05", "1.11"),  # 1.105 is rounded away from zero
        ("-0.10", "11.05", "-1.11"),
        ("1000000", "0.00057053", "570.53"),
    ],
)
def test_an_amount_is_converted_half_away_from_zero(
    amount: str, kronor: str, expected: str
) -> None:
    assert converted(eur(amount), Decimal(kronor)) == kr(expected)


def test_each_row_is_converted_by_itself_and_sums_are_sums_of_rows() -> None:
    sums = in_kronor(totals(lines(("25", "100.10"), ("12", "33.33")), None, currency="EUR"), RATE)
    told = [(row.vat, row.net_sek, row.vat_sek) for row in sums.vat_rows]
    assert told == [
        (eur("25.03"), kr("1103.45"), kr("275.92")),  # 1 103,45235 and 275,918205
        (eur("4.00"), kr("367.41"), kr("44.09")),  # 367,413255 and 44,094
    ]
    assert (sums.net_sek, sums.vat_sek, sums.total_sek) == (
        kr("1470.86"),
        kr("320.01"),
        kr("1790.87"),
    )


def test_without_a_rate_nothing_is_told_in_kronor() -> None:
    sums = in_kronor(totals(lines(("25", "100")), None, currency="EUR"), None)
    assert (sums.net_sek, sums.vat_sek, sums.total_sek) == (None, None, None)


def test_what_is_credited_in_parts_comes_to_what_was_invoiced() -> None:
    """Each half alone would be converted to 4,97 kr, and twice that is an öre too little."""
    whole = in_kronor(totals(lines(("25", "0.90")), None, currency="EUR"), HALF).vat_rows
    part = totals(lines(("25", "0.45")), None, currency="EUR").vat_rows
    first = credited_in_kronor(part, (), HALF)
    second = credited_in_kronor(part, first, HALF)
    assert [row.net_sek for row in (*whole, *first, *second)] == [
        kr("9.95"),
        kr("4.97"),
        kr("4.98"),
    ]


@pytest.mark.parametrize(
    ("case", "about", "expected"),
    [
        ("the invoice's day", {}, date(2026, 11, 20)),
        ("the day of the supply", {"supply_date": date(2026, 11, 3)}, date(2026, 11, 3)),
        (
            "of a period its last",
            {"supply_date": date(2026, 11, 1), "supply_to": date(2026, 11, 15)},
            date(2026, 11, 15),
        ),
        ("what is to come counts by today", {"supply_date": date(2027, 1, 1)}, TODAY),
        (
            "an advance's own day",
            {"form": "ADVANCE", "supply_date": date(2026, 11, 3)},
            date(2026, 11, 20),
        ),
    ],
)
def test_the_day_whose_rate_counts(case: str, about: dict[str, object], expected: date) -> None:
    assert rate_wanted(head(**about), TODAY) == ("EUR", expected), case
    written = {"currency": "EUR", "invoice_date": date(2026, 11, 20)} | about
    new = new_draft(**written | {"form": InvoiceForm(str(about.get("form", "ORDINARY")))})
    assert rate_wanted_of(new, TODAY) == ("EUR", expected), case


def test_no_rate_is_wanted_in_kronor_or_once_it_is_issued() -> None:
    assert rate_wanted(head(currency="SEK"), TODAY) is None
    assert rate_wanted_of(new_draft(), TODAY) is None
    assert rate_wanted(head(issued_at=datetime(2026, 11, 20, tzinfo=UTC)), TODAY) is None


def test_what_was_frozen_is_read_back() -> None:
    frozen = head(rate=RATE.kronor, rate_date=RATE.day, rate_source="ECB", rate_reason="")
    assert (frozen_rate(frozen), frozen_rate(head())) == (RATE, None)
