"""What parts of an invoice come to when they are credited, one after the other."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.credit_notes import CreditPart, credited, reasons_not_to_take
from reskontra.domain.invoicing.crediting import left_of
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.kernel.money import Money
from tests.factories.frozen import invoice_of, note_of, sold
from tests.factories.invoicing import MIXED, kr


def test_a_whole_credit_is_the_invoice_to_the_ore() -> None:
    """99.99 kr and 25.00 kr VAT were rounded to 125.00 kr; so is what is given back."""
    original = invoice_of(sold("1", "99.99"))
    credit = credited(original, [], None)

    assert credit.totals == original.totals
    assert (credit.totals.rounding, credit.totals.total) == (kr("0.01"), kr("125"))


def test_mixed_rates_are_credited_rate_by_rate() -> None:
    original = invoice_of(*MIXED)
    credit = credited(original, [], [CreditPart(position=3, quantity=Decimal(1))])

    assert [(row.rate.percent, row.net, row.vat) for row in credit.totals.vat_rows] == [
        (Decimal(12), kr("55.50"), kr("6.66"))
    ]


def test_cases_at_the_same_rate_are_told_apart() -> None:
    """What the buyer owes the VAT on and what is exempt both bear nothing from the seller."""
    cases = (VatCase.CONSTRUCTION, VatCase.EXEMPT)
    lines = [replace(sold("1", "100", "0"), vat_case=case) for case in cases]
    credit = credited(invoice_of(*lines), [], [CreditPart(position=2)])

    assert [(row.case, row.net, row.vat) for row in credit.totals.vat_rows] == [
        (VatCase.EXEMPT, kr("100"), kr("0"))
    ]


def test_the_last_part_takes_the_rest() -> None:
    """3 × 0.335 is 1.01; one of them is 0.34, so the third is worth 0.33."""
    original = invoice_of(sold("3", "0.335"), rounds=False)
    notes: list[Invoice] = []
    nets: list[Money] = []
    for _ in range(3):
        credit = credited(original, notes, [CreditPart(position=1, quantity=Decimal(1))])
        notes.append(note_of(credit))
        nets.append(credit.totals.net)

    assert nets == [kr("0.34"), kr("0.33"), kr("0.34")]
    assert Money.total(nets) == original.totals.net


def test_the_rounding_to_whole_kronor_is_given_back_once() -> None:
    """83.34 kr was rounded to 83: parts are exact, and the last one is rounded as the invoice."""
    original = invoice_of(sold("3", "22.224"))
    notes: list[Invoice] = []
    for _ in range(3):
        part = CreditPart(position=1, quantity=Decimal(1))
        notes.append(note_of(credited(original, notes, [part])))

    assert [each.totals.total for each in notes] == [kr("27.78"), kr("27.78"), kr("27.44")]
    assert [each.totals.rounding for each in notes] == [kr("0"), kr("0"), kr("-0.34")]


def test_no_more_is_given_back_than_was_to_be_paid() -> None:
    """Of 83.34 kr that were rounded to 83, all but 10 öre is taken back."""
    original = invoice_of(sold("1", "66.67"))
    first = credited(original, [], [CreditPart(position=1, amount=Decimal("66.59"))])
    rest = credited(original, [note_of(first)], None)

    assert (first.totals.total, first.totals.rounding) == (kr("83"), kr("-0.24"))
    assert (rest.totals.total, rest.totals.rounding) == (kr("0"), kr("-0.10"))


def test_a_deduction_at_another_rate_is_no_rounding() -> None:
    """100 kr at 25 % less 20 kr at 12 % is 102.60 kr: the first line alone gives more than that."""
    original = invoice_of(sold("1", "100"), sold("-1", "20", "12"))
    reasons = reasons_not_to_take(original, [], [CreditPart(position=1)])
    assert [each.code for each in reasons] == ["DEDUCTION_LEFT_OUT"]


def test_an_amount_leaves_the_rest_as_an_amount() -> None:
    original = invoice_of(sold("10", "100"))
    discount = credited(original, [], [CreditPart(position=1, amount=Decimal("75.50"))])
    (line,) = discount.lines
    assert (line.quantity, line.unit, line.unit_price) == (Decimal(1), "", Decimal("75.50"))
    assert line.net == kr("75.50")

    notes = [note_of(discount)]
    (left,) = left_of(original, notes)
    assert (left.amount, left.is_by_quantity) == (kr("924.50"), False)
    (rest,) = credited(original, notes, None).lines
    assert (rest.quantity, rest.net) == (Decimal(1), kr("924.50"))


def test_a_deduction_is_taken_back_with_its_line_or_not_at_all() -> None:
    """100 kr less 20 kr: giving 100 kr back would give more than was ever paid."""
    original = invoice_of(sold("1", "100"), sold("-1", "20"))
    reasons = reasons_not_to_take(original, [], [CreditPart(position=1)])
    assert [each.code for each in reasons] == ["DEDUCTION_LEFT_OUT"]

    reasons = reasons_not_to_take(original, [], [CreditPart(position=2)])
    assert [each.code for each in reasons] == ["TOTAL_NEGATIVE"]
    assert credited(original, [], None).totals == original.totals


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


@given(LINES, st.booleans(), st.data())
def test_parts_never_exceed_the_invoice_and_lose_no_ore(
    lines: list[NewLine], rounds: bool, data: st.DataObject
) -> None:
    original, notes = invoice_of(*lines, rounds=rounds), list[Invoice]()
    for place, line in enumerate(lines, start=1):
        first = data.draw(st.integers(1, int(line.quantity)))
        for quantity in filter(None, (first, int(line.quantity) - first)):
            part = CreditPart(position=place, quantity=Decimal(quantity))
            assert reasons_not_to_take(original, notes, [part]) == []
            notes.append(note_of(credited(original, notes, [part])))
            so_far = Money.total(each.totals.total for each in notes)
            assert 0 <= so_far.minor <= original.totals.total.minor

    for name in ("net", "vat", "rounding", "total"):
        told = Money.total(getattr(each.totals, name) for each in notes)
        assert told == getattr(original.totals, name)
    assert not any(each.is_anything for each in left_of(original, notes))


def _issued_next(original: Invoice, notes: list[Invoice], parts: list[CreditPart] | None) -> None:
    """Issue a credit note of these parts, or of the rest; of nothing there is none."""
    if parts or any(each.is_anything for each in left_of(original, notes)):
        assert reasons_not_to_take(original, notes, parts or None) == []
        notes.append(note_of(credited(original, notes, parts or None)))


@given(LINES, st.data())
def test_amounts_and_the_rest_lose_no_ore(lines: list[NewLine], data: st.DataObject) -> None:
    original, notes = invoice_of(*lines), list[Invoice]()
    parts = [
        CreditPart(position=row.position, amount=Decimal(amount).scaleb(-2))
        for row in original.lines
        for amount in [data.draw(st.integers(0, row.net_minor))]
        if amount
    ]
    _issued_next(original, notes, parts)
    _issued_next(original, notes, None)

    assert Money.total(each.totals.total for each in notes) == original.totals.total
    assert Money.total(each.totals.vat for each in notes) == original.totals.vat


@pytest.mark.parametrize("quantity", ["0.5", "2.25", "3"])
def test_more_than_the_line_is_refused_whatever_its_size(quantity: str) -> None:
    original = invoice_of(sold(quantity, "10"))
    part = CreditPart(position=1, quantity=Decimal(quantity) + Decimal("0.000001"))
    reasons = reasons_not_to_take(original, [], [part])
    assert [each.code for each in reasons] == ["CREDIT_EXCEEDS_REMAINDER"]
