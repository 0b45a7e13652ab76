"""One sum for the screen, the page, the e-invoice and the ledger."""

from collections.abc import Sequence
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.countries.se import SWEDEN
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.adjusting import applied
from reskontra.domain.invoicing.adjustments import (
    NewAdjustment,
    adjustments_from_json,
    adjustments_json,
)
from reskontra.domain.invoicing.lines import amount_of
from reskontra.domain.invoicing.totals import (
    Totals,
    line_nets,
    totals,
    totals_from_rows,
    vat_rows_json,
)
from reskontra.domain.invoicing.vat import VatSubtotal, VatTreatment, domestic
from reskontra.domain.kernel.money import Money
from tests.factories.invoicing import MIXED, charge, kr, rebate, vat_of

FREE = [VatTreatment(case, Decimal(0)) for case in VatCase]
TREATMENTS = [*(domestic(Decimal(percent)) for percent in (25, 12, 6)), *FREE]
NETS = st.integers(-(10**12), 10**12).map(Money)
LINES = st.lists(st.tuples(st.sampled_from(TREATMENTS), NETS), max_size=30)


def sums(found: Totals) -> tuple[Money, Money, Money, Money]:
    return found.net, found.vat, found.rounding, found.total


@pytest.mark.parametrize(
    ("lines", "net", "vat", "rounding", "total"),
    [
        ([(25, "99.99")], "99.99", "25.00", "0.01", "125"),
        ([(25, "1000"), (12, "100"), (6, "10.01")], "1110.01", "262.60", "0.39", "1373"),
        ([(25, "0.02")] * 10, "0.20", "0.05", "-0.25", "0"),
    ],
)
def test_skatteverkets_rounding(
    lines: list[tuple[int, str]], net: str, vat: str, rounding: str, total: str
) -> None:
    found = totals([(domestic(Decimal(rate)), kr(amount)) for rate, amount in lines], SWEDEN)
    assert sums(found) == (kr(net), kr(vat), kr(rounding), kr(total))


def test_a_mixed_invoice() -> None:
    found = totals([(domestic(line.vat_rate), amount_of(line)) for line in MIXED], None)
    assert sums(found) == (kr("1859.50"), kr("450.45"), kr("0"), kr("2309.95"))


def assert_en_16931(
    lines: list[tuple[VatTreatment, Money]], asked: Sequence[NewAdjustment] = ()
) -> None:
    vat = [None if each.is_spread else vat_of("25") for each in asked]
    found = totals(lines, SWEDEN, applied(zip(asked, vat, strict=True), lines))
    parts = [part for each in found.adjustments for part in each.parts]
    allowances = -Money.total(part.net for part in parts if part.net.minor < 0)
    charges = Money.total(part.net for part in parts if part.net.minor > 0)

    assert found.lines == Money.total(net for _, net in lines)  # BR-CO-10
    assert found.net == found.lines - allowances + charges  # BR-CO-11, 12, 13
    assert found.vat == Money.total(row.vat for row in found.vat_rows)  # BR-CO-14
    assert found.total == found.net + found.vat + found.rounding  # BR-CO-15, 16
    assert len({(row.case, row.rate) for row in found.vat_rows}) == len(found.vat_rows)
    for row in found.vat_rows:
        assert abs(row.vat.minor * 100 - row.net.minor * row.rate.percent) <= 50  # BR-CO-17
        theirs = [net for treatment, net in lines if _is_of(row, treatment)]
        theirs += [part.net for part in parts if _is_of(row, part.treatment)]
        assert row.net == Money.total(theirs)  # BR-S-08, BR-AE-08, BR-E-08 and so on


def _is_of(row: VatSubtotal, treatment: VatTreatment) -> bool:
    return (row.case, row.rate.percent) == (treatment.case, treatment.percent)


SIZES = st.decimals("0.01", "99.99", places=2).map(str)
ASKED = st.lists(
    st.one_of(
        SIZES.map(lambda size: rebate(percent=size)),
        SIZES.map(lambda size: charge(amount=size)),
        SIZES.map(lambda size: charge(amount=size, vat_rate=Decimal(25))),
    ),
    max_size=4,
)


@given(LINES, ASKED)
def test_totals_obey_the_rules_of_en_16931(
    lines: list[tuple[VatTreatment, Money]], asked: list[NewAdjustment]
) -> None:
    assert_en_16931(lines, asked)


def test_ten_thousand_random_invoices_obey_them_too() -> None:
    chance = Random(16931)
    sizes = [str(Decimal(chance.randint(1, 9_999)).scaleb(-2)) for _ in range(50)]
    asked = [
        *(rebate(percent=size) for size in sizes),
        *(rebate(amount=size) for size in sizes),
        *(charge(amount=size) for size in sizes),
        *(charge(amount=size, vat_rate=Decimal(25)) for size in sizes),
    ]
    for _ in range(10_000):
        count = chance.randint(0, 8)
        amounts = [Money(chance.randint(-(10**8), 10**8)) for _ in range(count)]
        lines = [(chance.choice(TREATMENTS), amount) for amount in amounts]
        assert_en_16931(lines, chance.sample(asked, chance.randint(0, 3)))


@given(LINES)
def test_rounding_never_touches_net_or_vat(lines: list[tuple[VatTreatment, Money]]) -> None:
    rounded, exact = totals(lines, SWEDEN), totals(lines, None)
    assert (rounded.net, rounded.vat) == (exact.net, exact.vat)
    assert exact.rounding == Money.zero()
    assert rounded.total.minor % 100 == 0
    assert abs(rounded.rounding.minor) <= 50


@given(LINES)
def test_a_credit_of_everything_mirrors_the_invoice(
    lines: list[tuple[VatTreatment, Money]],
) -> None:
    mirrored = totals([(rate, -net) for rate, net in lines], SWEDEN)
    assert sums(mirrored) == tuple(-amount for amount in sums(totals(lines, SWEDEN)))


@given(LINES)
def test_what_is_kept_reads_back(lines: list[tuple[VatTreatment, Money]]) -> None:
    found = totals(lines, SWEDEN)
    assert totals_from_rows(sums(found), vat_rows_json(found)) == found


def test_rows_from_before_there_were_cases_are_ordinary_sales() -> None:
    kept = '[{"rate": "25", "net": 10000, "vat": 2500}]'
    (row,) = totals_from_rows((kr("100"), kr("25"), kr("0"), kr("125")), kept).vat_rows
    assert row.case is VatCase.DOMESTIC


@given(LINES, ASKED)
def test_with_vat_what_was_told_is_to_pay(
    lines: list[tuple[VatTreatment, Money]], asked: list[NewAdjustment]
) -> None:
    vat = [None if each.is_spread else vat_of("25") for each in asked]
    adjustments = applied(zip(asked, vat, strict=True), lines)
    found = totals(lines, None, adjustments, includes_vat=True)
    told = Money.total(amount for _, amount in lines)
    assert found.lines == told
    assert found.total == told + Money.total(each.net for each in adjustments)
    nets = Money.total(line_nets(lines, found))
    assert found.net == nets + Money.total(each.net for each in found.adjustments)
    kept = adjustments_from_json(adjustments_json(found.adjustments))
    back = totals_from_rows(sums(found), vat_rows_json(found), kept, includes_vat=True)
    assert back == found


@given(LINES)
def test_a_credit_of_everything_with_vat_mirrors_the_invoice(
    lines: list[tuple[VatTreatment, Money]],
) -> None:
    mirrored = totals([(rate, -amount) for rate, amount in lines], SWEDEN, includes_vat=True)
    found = totals(lines, SWEDEN, includes_vat=True)
    assert sums(mirrored) == tuple(-amount for amount in sums(found))
