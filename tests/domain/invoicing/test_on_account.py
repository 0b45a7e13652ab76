"""How far an invoice takes off what was paid on account. Source: ML (2023:200) 17:24 9-11."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.advances import Advance
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.lines import amount_of
from reskontra.domain.invoicing.on_account import lines_reached, reasons_to_leave
from reskontra.domain.invoicing.totals import Totals, totals
from reskontra.domain.invoicing.vat import VatTreatment
from reskontra.domain.kernel.money import Money
from tests.factories.frozen import invoice_of, sold
from tests.factories.invoicing import kr

ROOM = 100
STANDARD = VatTreatment(VatCase.DOMESTIC, Decimal(25))


def paid(*lines: NewLine) -> Advance:
    invoice = invoice_of(*lines, rounds=False)
    head = invoice.head._replace(form=InvoiceForm.ON_ACCOUNT, number=1003)
    return Advance(invoice=replace(invoice, head=head))


def less(advance: Advance, lines: Sequence[NewLine]) -> Advance:
    """The advance as it is found once an invoice with these lines is issued."""
    taken = dict(advance.taken)
    for line in lines:
        if line.advance_id == advance.invoice.id and line.vat_case is not None:
            treatment = VatTreatment(line.vat_case, line.vat_rate)
            taken[treatment] = taken.get(treatment, Money.zero()) - amount_of(line)
    return replace(advance, taken=taken)


def sums(*lines: NewLine) -> Totals:
    treated = [(VatTreatment(VatCase.DOMESTIC, line.vat_rate), amount_of(line)) for line in lines]
    return totals(treated, None)


def taken(advances: list[Advance], *work: NewLine, room: int = ROOM) -> list[tuple[str, str]]:
    """The rate and the net of each line."""
    lines = lines_reached(advances, sums(*work), "sv", room)
    return [(str(line.vat_rate), str(amount_of(line).amount)) for line in lines]


@pytest.mark.parametrize(
    ("case", "paid_for", "work", "expected"),
    [
        ("all of it", [sold("1", "800")], [sold("1", "1000")], [("25", "-800.00")]),
        ("as much as there is", [sold("1", "1000")], [sold("1", "1000")], [("25", "-1000.00")]),
        ("the rest is left", [sold("1", "1500")], [sold("1", "1000")], [("25", "-1000.00")]),
        ("to the öre", [sold("1", "1000")], [sold("3", "33.33")], [("25", "-99.99")]),
        ("another rate", [sold("1", "800", "12")], [sold("1", "1000")], []),
        (
            "each rate by itself",
            [sold("1", "800"), sold("1", "100", "6")],
            [sold("1", "500"), sold("1", "300", "6")],
            [("25", "-500.00"), ("6", "-100.00")],
        ),
        ("what gives back is taken whole or not", [sold("1", "80"), sold("-1", "9", "6")],
         [sold("1", "1000"), sold("1", "10", "6")], []),
        ("nothing was sold", [sold("1", "800")], [sold("0", "1000")], []),
        ("more is given back than sold", [sold("1", "800")], [sold("-1", "1000")], []),
    ],
)  # fmt: skip
def test_it_is_taken_off_as_far_as_the_work_reaches(
    case: str, paid_for: list[NewLine], work: list[NewLine], expected: list[tuple[str, str]]
) -> None:
    assert taken([paid(*paid_for)], *work) == expected, case


def test_the_first_is_taken_off_first_and_room_bounds_them() -> None:
    advances = [paid(sold("1", "300")), paid(sold("1", "500")), paid(sold("1", "400"))]
    work = sold("1", "700")
    assert taken(advances, work) == [("25", "-300.00"), ("25", "-400.00")]
    assert taken(advances, work, room=1) == [("25", "-300.00")]
    assert taken(advances, work, room=0) == []


def test_what_one_invoice_took_is_not_there_for_the_next() -> None:
    advance = paid(sold("1", "1000"))
    lines = lines_reached([advance], sums(sold("1", "600.01")), "sv", ROOM)
    left = less(advance, lines)
    assert (left.net, left.vat, left.net_taken) == (kr("399.99"), kr("100"), kr("600.01"))
    assert taken([left], sold("1", "600")) == [("25", "-399.99")]
    assert taken([less(left, lines_reached([left], sums(sold("1", "600")), "sv", ROOM))]) == []
    assert less(paid(sold("1", "5")), lines).taken == {}


def test_an_advance_that_is_all_taken_is_not_taken_again() -> None:
    final = invoice_of(sold("1", "1")).head._replace(number=1007)
    assert taken([replace(paid(sold("1", "800")), taken_off_by=final)], sold("1", "1000")) == []


@pytest.mark.parametrize(
    ("case", "took", "credit", "codes"),
    [
        ("nothing is taken", {}, "1000", []),
        ("what is left", {STANDARD: kr("600")}, "400", []),
        ("an öre more", {STANDARD: kr("600")}, "400.01", ["ADVANCE_PARTLY_TAKEN"]),
    ],
)
def test_what_is_taken_off_cannot_be_credited(
    case: str, took: dict[VatTreatment, Money], credit: str, codes: list[str]
) -> None:
    advance = replace(paid(sold("1", "1000")), taken=took)
    reasons = reasons_to_leave(advance, sums(sold("1", credit)))
    assert [each.code for each in reasons] == codes, case
    assert [each.facts["left"] for each in reasons] == [kr("400")] * len(codes)


ORE = st.integers(min_value=1, max_value=10_000_000).map(lambda ore: Decimal(ore).scaleb(-2))


@given(st.lists(ORE, min_size=1, max_size=5), st.lists(ORE, min_size=1, max_size=5))
def test_no_ore_is_taken_off_twice_and_none_is_lost(
    given: list[Decimal], work: list[Decimal]
) -> None:
    advances = [paid(sold("1", str(amount))) for amount in given]
    asked = Money.zero()
    for price in work:
        lines = lines_reached(advances, sums(sold("1", str(price))), "sv", ROOM)
        final = sums(sold("1", str(price)), *lines)
        assert final.net.minor >= 0
        assert final.vat.minor >= 0
        asked += final.net
        advances = [less(each, lines) for each in advances]
    left = Money.total(each.net for each in advances)
    whole, paid_for = Money.of(sum(work, Decimal(0))), Money.of(sum(given, Decimal(0)))
    assert asked + paid_for - left == whole
    assert left.minor >= 0
