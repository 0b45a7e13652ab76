"""How allowances and charges bear VAT, and what stands against them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.countries.se import SWEDEN
from reskontra.domain.countries.vat import (
    Sold,
    Standing,
    VatBuyer,
    VatCase,
    VatClass,
    VatSeller,
)
from reskontra.domain.invoicing.adjusting import (
    adjustments_decided,
    adjustments_reasons,
    applied,
    spreading_reasons,
)
from reskontra.domain.invoicing.adjustments import NewAdjustment
from reskontra.domain.invoicing.deciding import Trade, decided
from reskontra.domain.invoicing.totals import totals
from reskontra.domain.invoicing.vat import VatTreatment, domestic
from reskontra.domain.kernel.money import Money
from tests.factories.invoicing import charge, kr, new_line, rebate

NUMBER = "SE556703748501"
TRADE = Trade(
    country=SWEDEN,
    seller=VatSeller(vat_number=NUMBER),
    buyer=VatBuyer(country="SE", vat_number=NUMBER, standing=Standing.BUSINESS),
    invoice_date=date(2026, 11, 23),
)
Nets = list[tuple[VatTreatment, Money]]


def nets(*pairs: tuple[int, str]) -> Nets:
    return [(domestic(Decimal(rate)), kr(net)) for rate, net in pairs]


def parts(asked: NewAdjustment, lines: Nets) -> list[tuple[Decimal, Money]]:
    (found,) = applied([(asked, None)], lines)
    return [(part.treatment.percent, part.net) for part in found.parts]


@pytest.mark.parametrize(
    ("case", "asked", "lines", "shares"),
    [
        ("one rate", rebate(percent="10"), [(25, "1000")], [(25, "-100")]),
        (
            "by what each rate comes to",
            rebate(percent="10"),
            [(25, "600"), (12, "300"), (25, "100")],
            [(25, "-70"), (12, "-30")],
        ),
        (
            "no öre is lost",
            rebate(amount="0.10"),
            [(25, "1"), (12, "1"), (6, "1")],
            [(25, "-0.04"), (12, "-0.03"), (6, "-0.03")],
        ),
        (
            "a deduction takes no share",
            charge(amount="90"),
            [(25, "200"), (12, "-20")],
            [(25, "90")],
        ),
        ("nothing to spread over", charge(amount="90"), [(25, "-20")], []),
    ],
)
def test_it_is_spread_over_the_kinds_of_vat(
    case: str, asked: NewAdjustment, lines: list[tuple[int, str]], shares: list[tuple[int, str]]
) -> None:
    expected = [(Decimal(rate), kr(net)) for rate, net in shares]
    assert parts(asked, nets(*lines)) == expected


@given(
    st.lists(st.tuples(st.sampled_from([25, 12, 6, 0]), st.integers(-(10**9), 10**9)), max_size=12),
    st.integers(1, 10**9),
    st.booleans(),
)
def test_the_shares_come_to_the_whole(
    lines: list[tuple[int, int]], minor: int, takes: bool
) -> None:
    asked = (rebate if takes else charge)(amount=str(Money(minor).amount))
    found = parts(asked, [(domestic(Decimal(rate)), Money(net)) for rate, net in lines])
    assert not found or Money.total(net for _, net in found).minor == minor * asked.sign


def test_vat_of_its_own_is_decided_as_on_a_line() -> None:
    freight = charge(amount="100", vat_class=VatClass.STANDARD, sold=Sold.CONSTRUCTION)
    builder = replace(TRADE, buyer=replace(TRADE.buyer, sells_construction=True))
    (vat,) = adjustments_decided([freight], [], builder)
    (found,) = applied([(freight, vat)], nets((6, "1000")))

    assert [(part.treatment.case, part.net) for part in found.parts] == [
        (VatCase.CONSTRUCTION, kr("100"))
    ]


@pytest.mark.parametrize(
    ("case", "adjustments", "decision"),
    [
        ("above the limit", [], VatCase.ELECTRONICS),
        ("an allowance brings it to the limit", [rebate(amount="0.01")], VatCase.DOMESTIC),
        ("its share of one is less", [rebate(amount="0.01"), charge(amount="0.01")],
         VatCase.ELECTRONICS),
        ("freight of its own kind does not count",
         [charge(amount="5000", vat_class=VatClass.STANDARD)], VatCase.ELECTRONICS),
        ("an allowance on electronics alone",
         [rebate(amount="1", vat_class=VatClass.STANDARD, sold=Sold.ELECTRONICS)],
         VatCase.DOMESTIC),
    ],
)  # fmt: skip
def test_the_base_of_electronics_is_after_allowances(
    case: str, adjustments: list[NewAdjustment], decision: VatCase
) -> None:
    """ML 16 kap. 16 §: the base of such goods on one invoice exceeds 100 000 kr."""
    laptops = new_line(
        unit_price=Decimal("100000.01"), sold=Sold.ELECTRONICS, vat_class=VatClass.STANDARD
    )
    (vat,) = decided([laptops], TRADE, adjustments)
    assert vat.case is decision


@pytest.mark.parametrize(
    ("asked", "code", "field"),
    [
        (rebate(percent="10", reason=""), "REQUIRED", "reason"),
        (rebate(), "REQUIRED", "amount"),
        (rebate(percent="10", amount="5"), "ADJUSTMENT_AMBIGUOUS", "amount"),
        (rebate(percent="0"), "ADJUSTMENT_NOT_POSITIVE", "percent"),
        (rebate(amount="-5"), "ADJUSTMENT_NOT_POSITIVE", "amount"),
        (rebate(percent="100.000001"), "OUT_OF_RANGE", "percent"),
        (rebate(percent="0.0000001"), "NUMBER_UNUSABLE", "percent"),
        (charge(amount="0.005"), "NUMBER_UNUSABLE", "amount"),
        (charge(amount="NaN"), "NUMBER_UNUSABLE", "amount"),
        (charge(amount="10000000000000"), "AMOUNT_TOO_LARGE", "amount"),
        (charge(amount="5", vat_rate=Decimal(7)), "VAT_RATE_UNKNOWN", "vatRate"),
        (charge(amount="5", exemption="10:999", vat_class=VatClass.EXEMPT),
         "EXEMPTION_UNKNOWN", "exemption"),
    ],
)  # fmt: skip
def test_what_stands_against_it(asked: NewAdjustment, code: str, field: str) -> None:
    (reason,) = adjustments_reasons([charge(amount="1"), asked], TRADE)
    assert (reason.code, reason.path) == (code, ("adjustments", "1", field))


def test_too_many_are_not_read() -> None:
    (reason,) = adjustments_reasons([rebate()] * 21, TRADE)
    assert (reason.code, reason.facts) == ("TOO_MANY_ADJUSTMENTS", {"maximum": 20, "given": 21})


def test_what_can_be_spread_over_nothing_is_told() -> None:
    asked = (rebate(percent="10"), charge(amount="9", vat_class=VatClass.STANDARD))
    found = applied(zip(asked, adjustments_decided(asked, [], TRADE), strict=True), [])
    (reason,) = spreading_reasons(totals([], None, found))
    assert reason.path == ("adjustments", "0", "vatClass")
