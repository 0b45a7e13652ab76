"""What a private person is told that work costs, VAT included."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.assignments.consumer_prices import PricePart, consumer_price, is_consumer
from reskontra.domain.company.queries import profile
from reskontra.domain.countries.vat import VatClass, VatStatus
from reskontra.domain.customers.queries import customer
from reskontra.domain.customers.views import CustomerCard, CustomerKind
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.money import Money
from tests.factories.customers import make_customer

pytestmark = pytest.mark.usefixtures("company")
DAY = date(2026, 11, 2)


def part(
    minor: int, vat_class: VatClass = VatClass.STANDARD, exemption: str | None = None
) -> PricePart:
    return PricePart(work_date=DAY, amount=Money(minor), vat_class=vat_class, exemption=exemption)


async def person() -> CustomerCard:
    card = await customer(await make_customer(kind=CustomerKind.PERSON, name="Eva Ek"))
    assert card is not None
    return card


@pytest.mark.parametrize(
    ("parts", "whole", "lines"),
    [
        ([], 0, ()),
        ([part(100_000)], 125_000, (125_000,)),
        # 25 % of 0.02 kr is half an öre for each, and an öre for both.
        ([part(2), part(2)], 5, (3, 2)),
        ([part(10_000), part(10_000, VatClass.BOOKS)], 23_100, (12_500, 10_600)),
        ([part(10_000), part(0)], 12_500, (12_500, 0)),
        ([part(0)], 0, (0,)),
        ([part(10_000, VatClass.EXEMPT, exemption="10:15")], 10_000, (10_000,)),
    ],
)
async def test_vat_is_rounded_once_for_each_rate_and_shared_out_to_the_ore(
    parts: list[PricePart], whole: int, lines: tuple[int, ...]
) -> None:
    found = consumer_price(parts, await person(), await profile())
    assert found is not None
    assert found.whole == Money(whole)
    assert [each.minor for each in found.lines] == list(lines)
    assert found.whole - found.vat == Money.total(each.amount for each in parts)


async def test_who_is_not_registered_adds_none() -> None:
    us = replace(await profile(), vat_status=VatStatus.SMALL_BUSINESS, vat_number=None)
    found = consumer_price([part(10_000)], await person(), us)
    assert found is not None
    assert (found.whole, found.vat, found.percents) == (Money(10_000), Money(0), (Decimal(0),))


async def test_what_nobody_can_decide_is_not_told() -> None:
    abroad = replace(await person(), address=Address(country="DE"))
    assert consumer_price([part(10_000)], abroad, await profile()) is None


async def test_companies_are_told_prices_without() -> None:
    assert is_consumer(await person())
    card = await customer(await make_customer())
    assert card is not None
    assert not is_consumer(card)
