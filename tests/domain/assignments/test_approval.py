"""What is approved is one text, and has one seal."""

import json
from datetime import datetime
from decimal import Decimal
from hashlib import sha256

import pytest

from reskontra.domain.assignments.approval import approved_text, seal
from reskontra.domain.assignments.entry_views import Expense, ExpenseKind, Receipt
from reskontra.domain.kernel.money import Money
from tests.factories.entries import entry_card, price_line

RECEIPT = Receipt(sha256="cd" * 32, name="taxi.jpg", media_type="image/jpeg", size=1000)
TAXI = Expense(
    kind=ExpenseKind.TRAVEL,
    description="Taxi",
    unit_price=Decimal(200),
    is_billed=True,
    is_paid=True,
    receipt=RECEIPT,
)


def test_the_text_tells_the_hours_and_what_they_cost() -> None:
    card = entry_card(expenses=(TAXI,), comment="Rättegång")
    text = approved_text(card)
    assert json.loads(text) == {
        "version": 1,
        "entry": str(card.id),
        "assignment": str(card.assignment_id),
        "customer": str(card.customer_id),
        "consultant": str(card.consultant_id),
        "kind": "WORK",
        "begins": "2026-11-02T07:00Z",
        "ends": "2026-11-02T08:00Z",
        "break_minutes": 0,
        "comment": "Rättegång",
        "lines": [
            {
                "kind": "TIME",
                "date": "2026-11-02",
                "description": "Konsult",
                "window": "",
                "minutes": 60,
                "quantity": "1",
                "unit": "h",
                "rate": "1000",
                "amount_minor": 100_000,
                "vat_class": "STANDARD",
            }
        ],
        "receipts": ["cd" * 32],
    }
    assert "40000" not in text
    assert seal(card) == sha256(text.encode()).hexdigest()


def test_the_same_hours_have_the_same_seal_however_they_are_written() -> None:
    card = entry_card()
    elsewhere = datetime.fromisoformat("2026-11-02T08:00:00+01:00")
    line = price_line(quantity=Decimal("1.000000"), rate=Decimal("1E+3"))
    assert seal(entry_card(begins_at=elsewhere, lines=(line,))) == seal(card)


@pytest.mark.parametrize(
    "about",
    [
        {"break_minutes": 1},
        {"comment": "x"},
        {"lines": (price_line(amount=Money(100_001)),)},
        {"lines": (price_line(rate=Decimal("1000.000001")),)},
        {"lines": ()},
        {"expenses": (TAXI,)},
    ],
    ids=["break", "comment", "amount", "rate", "lines", "receipt"],
)
def test_anything_else_has_another_seal(about: dict[str, object]) -> None:
    assert seal(entry_card(**about)) != seal(entry_card())
