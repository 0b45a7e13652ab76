"""How each line of an invoice is treated. Source: ML (2023:200) 7:4, 9 kap., 16:16."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.countries.se import SWEDEN
from reskontra.domain.countries.vat import (
    Sold,
    Standing,
    VatBuyer,
    VatCase,
    VatClass,
    VatReason,
    VatSeller,
    VatStatus,
)
from reskontra.domain.invoicing.deciding import (
    Trade,
    decided,
    missing_facts,
    undecided_reasons,
)
from reskontra.domain.invoicing.drafts import NewLine
from tests.factories import varied
from tests.factories.invoicing import new_line

HERE = VatBuyer(country="SE", vat_number="SE556703748501", standing=Standing.BUSINESS)
GERMAN = VatBuyer(country="DE", vat_number="DE123456789", standing=Standing.BUSINESS)
STANDARD = VatClass.STANDARD


def trade(**about: object) -> Trade:
    sound = Trade(
        country=SWEDEN,
        seller=VatSeller(vat_number="SE202100548901"),
        buyer=HERE,
        invoice_date=date(2026, 11, 23),
    )
    return varied(sound, **about)


def treated(*lines: NewLine, **about: object) -> list[tuple[VatCase | None, int]]:
    found = decided(lines, trade(**about))
    return [(each.case, -1 if each.percent is None else int(each.percent)) for each in found]


def undecided(*lines: NewLine, **about: object) -> list[tuple[str, tuple[str, ...]]]:
    around = trade(**about)
    reasons = undecided_reasons(lines, decided(lines, around), around)
    return [(reason.code, reason.path) for reason in reasons]


@pytest.mark.parametrize(
    ("day", "percent"),
    [
        (date(2026, 3, 31), 12),
        (date(2026, 4, 1), 6),
        (date(2027, 12, 31), 6),
        (date(2028, 1, 1), 12),
    ],
)
def test_food_bears_the_rate_of_the_day_of_supply(day: date, percent: int) -> None:
    food = new_line(vat_class=VatClass.FOOD)
    assert treated(food, supply_date=day) == [(VatCase.DOMESTIC, percent)]
    assert treated(food, invoice_date=day) == [(VatCase.DOMESTIC, percent)]


def test_a_period_in_which_the_rate_changes_is_to_be_split() -> None:
    food = new_line(vat_class=VatClass.FOOD)
    march, april = date(2026, 3, 1), date(2026, 4, 30)
    assert undecided(food, supply_date=march, supply_to=april) == [
        ("VAT_RATE_CHANGES", ("lines", "0", "vatClass"))
    ]
    assert undecided(food, supply_date=date(2026, 4, 1), supply_to=april) == []


def test_a_rate_that_stands_alone_is_an_ordinary_sale_wherever_the_buyer_is() -> None:
    assert treated(new_line(vat_rate=Decimal(12)), buyer=GERMAN) == [(VatCase.DOMESTIC, 12)]


def test_a_rate_that_is_no_longer_lawful_is_refused() -> None:
    lines = (new_line(), new_line(vat_rate=Decimal(12)))
    assert undecided(*lines, invoice_date=date(1995, 1, 1)) == [
        ("VAT_RATE_UNKNOWN", ("lines", "1", "vatRate"))
    ]


@pytest.mark.parametrize(
    ("prices", "case", "percent"),
    [
        (("60000", "40000"), VatCase.DOMESTIC, 25),
        (("60000", "40000.01"), VatCase.ELECTRONICS, 0),
        (("100000.01",), VatCase.ELECTRONICS, 0),
    ],
)
def test_all_electronics_of_an_invoice_are_taken_together(
    prices: tuple[str, ...], case: VatCase, percent: int
) -> None:
    """16:16 2; what else is on the invoice does not count."""
    laptops = [
        new_line(unit_price=Decimal(price), sold=Sold.ELECTRONICS, vat_class=STANDARD)
        for price in prices
    ]
    chair = new_line(unit_price=Decimal(500), sold=Sold.GOODS, vat_class=STANDARD)
    assert treated(*laptops, chair) == [
        *[(case, percent)] * len(laptops), (VatCase.DOMESTIC, 25),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "buyer", "code", "field"),
    [
        (new_line(vat_class=STANDARD), GERMAN, "SOLD_MISSING", "sold"),
        (new_line(sold=Sold.GOODS), VatBuyer(country="DE"), "DISTANCE_SALE_UNDECIDED", "vatCase"),
        (new_line(sold=Sold.SERVICE), VatBuyer(country="NO"), "CONSUMER_ABROAD_UNDECIDED",
         "vatCase"),
        (new_line(sold=Sold.CONSTRUCTION), GERMAN, "VAT_PLACE_UNDECIDED", "vatCase"),
    ],
)  # fmt: skip
def test_what_only_a_person_can_know_is_asked_for(
    line: NewLine, buyer: VatBuyer, code: str, field: str
) -> None:
    assert undecided(new_line(), line, buyer=buyer) == [(code, ("lines", "1", field))]


def test_a_person_may_choose_swedish_vat_for_a_consumer_in_another_eu_country() -> None:
    sold = new_line(sold=Sold.GOODS, vat_class=STANDARD, vat_case=VatCase.DOMESTIC)
    (found,) = decided([sold], trade(buyer=VatBuyer(country="DE")))
    assert (found.case, found.why) == (VatCase.DOMESTIC, VatReason.CHOSEN)
    assert found.percent == Decimal(25)


@pytest.mark.parametrize(
    ("status", "case"),
    [
        (VatStatus.SMALL_BUSINESS, VatCase.SMALL_SELLER),
        (VatStatus.UNREGISTERED, VatCase.EXEMPT),
    ],
)
def test_who_charges_no_vat_charges_none_though_a_rate_is_written(
    status: VatStatus, case: VatCase
) -> None:
    assert treated(new_line(), seller=VatSeller(status=status)) == [(case, 0)]


def test_a_fact_that_many_lines_want_is_asked_for_once() -> None:
    goods = new_line(sold=Sold.GOODS, vat_class=STANDARD)
    around = trade(buyer=VatBuyer(country="DE", standing=Standing.BUSINESS))
    reasons = missing_facts(decided([goods, goods], around), around)
    assert [(reason.code, reason.path) for reason in reasons] == [
        ("BUYER_VAT_NUMBER_MISSING", ("buyer", "vatNumber")),
        ("SUPPLY_DATE_MISSING", ("supplyDate",)),
    ]
