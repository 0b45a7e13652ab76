"""Allowances and charges are credited with the lines, by their share, and never beyond."""

from collections.abc import Iterable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.countries.se import SWEDEN
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.invoicing.adjusting import applied
from reskontra.domain.invoicing.adjustments import Adjustment, NewAdjustment
from reskontra.domain.invoicing.credit_notes import CreditPart, credited, reasons_not_to_take
from reskontra.domain.invoicing.crediting import left_of
from reskontra.domain.invoicing.crediting_adjustments import treatment_of_row
from reskontra.domain.invoicing.deciding import LineVat
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.totals import totals
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.kernel.money import Money
from tests.factories.frozen import invoice_of, note_of, sold, whole
from tests.factories.invoicing import charge, kr, rebate, vat_of

FREIGHT = charge(amount="100", vat_class=VatClass.STANDARD)


def adjusted(lines: list[NewLine], *asked: NewAdjustment, rounds: bool = True) -> Invoice:
    rows = invoice_of(*lines).lines
    nets = [(treatment_of_row(row), row.net) for row in rows]
    vat: list[LineVat | None] = [None if each.is_spread else vat_of("25") for each in asked]
    found = applied(zip(asked, vat, strict=True), nets)
    return whole(rows, totals(nets, SWEDEN if rounds else None, found))


def told(adjustments: tuple[Adjustment, ...]) -> list[tuple[str, Money]]:
    return [(each.asked.reason, each.net) for each in adjustments]


def test_a_whole_credit_is_the_invoice_to_the_ore() -> None:
    original = adjusted([sold("3", "33.33"), sold("1", "50", "12")], rebate(percent="7"), FREIGHT)
    assert credited(original, [], None).totals == original.totals


def test_a_line_takes_its_share_with_it() -> None:
    """1 000 kr less 10 % and 100 kr of freight: 300 kr take 30 kr of each."""
    original = adjusted([sold("10", "100")], rebate(percent="10"), FREIGHT)
    credit = credited(original, [], [CreditPart(position=1, quantity=Decimal(3))])

    assert told(credit.totals.adjustments) == [("Stamkund", kr("-30")), ("Frakt", kr("30"))]
    assert (credit.totals.lines, credit.totals.net) == (kr("300"), kr("300"))
    assert credit.totals.vat == kr("75")


def test_what_bears_the_vat_of_the_lines_goes_with_those_of_the_same_vat() -> None:
    original = adjusted([sold("1", "600"), sold("1", "400", "12")], rebate(percent="10"))
    credit = credited(original, [], [CreditPart(position=2)])

    (row,) = credit.totals.vat_rows
    assert (row.rate.percent, row.net, row.vat) == (Decimal(12), kr("360"), kr("43.20"))


def test_freight_at_another_rate_goes_with_all_lines() -> None:
    original = adjusted([sold("2", "100", "6")], FREIGHT)
    credit = credited(original, [], [CreditPart(position=1, quantity=Decimal(1))])
    rows = [(row.rate.percent, row.net) for row in credit.totals.vat_rows]
    assert rows == [(Decimal(25), kr("50")), (Decimal(6), kr("100"))]


def test_lines_of_nothing_leave_a_charge_to_the_last_of_them() -> None:
    original = adjusted([sold("2", "0"), sold("1", "0")], FREIGHT)
    first = credited(original, [], [CreditPart(position=1)])
    assert first.totals.net == kr("0")
    last = credited(original, [note_of(first)], [CreditPart(position=2)])
    assert last.totals.net == kr("100")


LINES = st.lists(
    st.builds(
        sold,
        st.integers(1, 9).map(str),
        st.decimals("0.01", "999", places=3).map(str),
        st.sampled_from(["25", "12", "6", "0"]),
    ),
    min_size=1,
    max_size=4,
)
ASKED = st.lists(
    st.one_of(
        st.decimals("0.01", "30", places=2).map(lambda percent: rebate(percent=str(percent))),
        st.decimals("0.01", "99", places=2).map(lambda amount: charge(amount=str(amount))),
        st.just(FREIGHT),
    ),
    min_size=1,
    max_size=3,
)


def nets_of(asked: NewAdjustment, found: Iterable[Invoice]) -> Money:
    return Money.total(
        each.net for one in found for each in one.totals.adjustments if each.asked is asked
    )


@given(LINES, ASKED, st.booleans(), st.data())
def test_parts_never_exceed_the_invoice_and_lose_no_ore(
    lines: list[NewLine], asked: list[NewAdjustment], rounds: bool, data: st.DataObject
) -> None:
    original = adjusted(lines, *asked, rounds=rounds)
    parts = [
        CreditPart(position=place, quantity=Decimal(data.draw(st.integers(1, int(line.quantity)))))
        for place, line in enumerate(lines, start=1)
    ]
    notes: list[Invoice] = []
    for part in (each for each in parts if not reasons_not_to_take(original, notes, [each])):
        notes.append(note_of(credited(original, notes, [part])))
        so_far = Money.total(each.totals.total for each in notes)
        assert 0 <= so_far.minor <= original.totals.total.minor
    notes.append(note_of(credited(original, notes, None)))

    for name in ("net", "vat", "rounding", "total", "lines"):
        given_back = Money.total(getattr(each.totals, name) for each in notes)
        assert given_back == getattr(original.totals, name)
    assert not any(each.is_anything for each in left_of(original, notes))
    for each in asked:
        assert nets_of(each, notes) == nets_of(each, [original])


@pytest.mark.parametrize("quantity", ["1", "2"])
def test_an_allowance_of_everything_leaves_nothing_to_give_back(quantity: str) -> None:
    original = adjusted([sold("2", "50")], rebate(percent="100"))
    part = CreditPart(position=1, quantity=Decimal(quantity))
    assert credited(original, [], [part]).totals.total == kr("0")
