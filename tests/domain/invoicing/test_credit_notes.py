"""What may be asked to credit."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.invoicing.credit_notes import (
    CreditPart,
    NewCredit,
    credit_note_reasons,
    credited,
    parts_of,
    reasons_not_to_credit,
    reasons_not_to_note,
    reasons_not_to_take,
)
from tests.factories.frozen import DAY, invoice_of, note_of, sold


def part(position: int = 1, **how: str) -> CreditPart:
    return CreditPart(position=position, **{name: Decimal(value) for name, value in how.items()})


@pytest.mark.parametrize(
    ("parts", "codes"),
    [
        (None, []),
        ([part()], []),
        ([part(quantity="10")], []),
        ([part(amount="1000")], []),
        ([part(quantity="0")], [("CREDIT_EXCEEDS_REMAINDER", "lines.0.quantity")]),
        ([part(quantity="-1")], [("CREDIT_EXCEEDS_REMAINDER", "lines.0.quantity")]),
        ([part(quantity="10.1")], [("CREDIT_EXCEEDS_REMAINDER", "lines.0.quantity")]),
        ([part(quantity="0.000001")], [("CREDIT_OF_NOTHING", "lines.0.quantity")]),
        ([], [("REQUIRED", "lines")]),
        ([part(quantity="NaN")], [("NUMBER_UNUSABLE", "lines.0.quantity")]),
        ([part(quantity="0.0000001")], [("NUMBER_UNUSABLE", "lines.0.quantity")]),
        ([part(amount="0.001")], [("NUMBER_UNUSABLE", "lines.0.amount")]),
        ([part(amount="1e30")], [("NUMBER_UNUSABLE", "lines.0.amount")]),
        ([part(amount="1000.01")], [("CREDIT_EXCEEDS_REMAINDER", "lines.0.amount")]),
        ([part(amount="-5")], [("CREDIT_EXCEEDS_REMAINDER", "lines.0.amount")]),
        ([part(quantity="1", amount="5")], [("CREDIT_PART_AMBIGUOUS", "lines.0.amount")]),
        ([part(3)], [("CREDIT_LINE_UNKNOWN", "lines.0.position")]),
        ([part(), part(quantity="1")], [("CREDIT_LINE_REPEATED", "lines.1.position")]),
    ],
)
def test_what_may_be_taken(parts: list[CreditPart] | None, codes: list[tuple[str, str]]) -> None:
    original = invoice_of(sold("10", "100"), sold("1", "50"))
    reasons = reasons_not_to_take(original, [], parts)
    assert [(each.code, ".".join(each.path)) for each in reasons] == codes


def test_what_came_off_as_an_amount_is_not_there_to_be_counted() -> None:
    original = invoice_of(sold("10", "100"))
    notes = [note_of(credited(original, [], [part(amount="950.50")]))]
    reasons = reasons_not_to_take(original, notes, [part(quantity="1")])
    assert [(each.code, each.facts["left"]) for each in reasons] == [
        ("CREDIT_EXCEEDS_REMAINDER", Decimal("49.50"))
    ]


@pytest.mark.parametrize(
    ("parts", "code", "path", "told"),
    [
        ([part(2, quantity="1")], "CREDIT_OF_DEDUCTION", "lines.0.quantity", {"left": "-1"}),
        ([part(2, amount="50")], "CREDIT_OF_DEDUCTION", "lines.0.amount", {"left": "-100"}),
        ([part(1)], "DEDUCTION_LEFT_OUT", "lines", {"left": "1125", "positions": "[2]"}),
    ],
)
def test_a_deduction_is_told_as_one(
    parts: list[CreditPart], code: str, path: str, told: dict[str, str]
) -> None:
    original = invoice_of(sold("2", "500"), sold("-1", "100"))
    (reason,) = reasons_not_to_take(original, [], parts)
    assert (reason.code, ".".join(reason.path)) == (code, path)
    assert {name: str(value).removesuffix(".00") for name, value in reason.facts.items()} == told


def test_a_deduction_goes_along_with_its_line() -> None:
    original = invoice_of(sold("2", "500"), sold("-1", "100"))
    assert reasons_not_to_take(original, [], [part(1), part(2)]) == []
    assert (
        reasons_not_to_take(original, [], [part(1, quantity="1"), part(2, quantity="-0.5")]) == []
    )


def test_credit_by_amount_leaves_no_ore_that_nobody_can_take() -> None:
    original = invoice_of(sold("3", "33.33"))
    first = credited(original, [], [part(amount="99.98")])
    assert reasons_not_to_take(original, [note_of(first)], None) == []
    rest = credited(original, [note_of(first)], None)
    assert first.totals.total + rest.totals.total == original.totals.total
    assert reasons_not_to_take(original, [note_of(first), note_of(rest)], None)[0].code == (
        "NOTHING_LEFT_TO_CREDIT"
    )


def test_a_draft_remembers_what_was_asked() -> None:
    original = invoice_of(sold("10", "100"), sold("2", "50"))
    asked = (part(2, quantity="1"), part(1, amount="33.33"))
    assert parts_of(note_of(credited(original, [], asked)), original) == asked


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({}, []),
        ({"state": "DRAFT"}, ["INVOICE_NOT_ISSUED"]),
        ({"kind": "CREDIT_NOTE"}, ["CREDIT_OF_CREDIT"]),
    ],
)
def test_which_invoices_may_be_credited(changes: dict[str, str], codes: list[str]) -> None:
    head = invoice_of(sold("1", "100")).head._replace(**changes)  # type: ignore[arg-type]  # its fields differ
    assert [each.code for each in reasons_not_to_credit(head)] == codes


@pytest.mark.parametrize(
    ("new", "codes"),
    [
        (NewCredit(reason="Fel pris"), []),
        (NewCredit(), ["REQUIRED"]),
        (NewCredit(reason="x" * 5_000), ["TOO_LONG"]),
        (NewCredit(reason="Fel", invoice_date=date(2026, 11, 22)), ["OUT_OF_RANGE"]),
    ],
)
def test_a_credit_note_says_why_and_is_no_older_than_its_invoice(
    new: NewCredit, codes: list[str]
) -> None:
    reasons = reasons_not_to_note(new, invoice_of(sold("1", "100")).head, DAY)
    assert [each.code for each in reasons] == codes


def test_a_closed_period_takes_no_credit_note() -> None:
    original = invoice_of(sold("1", "100"))
    note = note_of(credited(original, [], None))
    reasons = credit_note_reasons(note, original, [], DAY)
    assert [each.code for each in reasons] == ["PERIOD_CLOSED"]
