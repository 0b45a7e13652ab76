"""What variables stand for."""

import pytest

from reskontra.domain.delivery.views import Fact
from reskontra.domain.templates.values import values_of
from reskontra.domain.templates.views import Purpose
from tests.factories.templates import FACTS


@pytest.mark.parametrize(
    ("locale", "amount"),
    [("sv", "2\u00a0310,00\u00a0kr"), ("en", "SEK\u00a02,310.00"), ("fi", "SEK\u00a02,310.00")],
)
def test_an_invoice_tells_what_to_pay_as_the_language_writes_it(locale: str, amount: str) -> None:
    values = values_of(Purpose.INVOICE_MAIL, FACTS, locale)
    assert (values["amount"], values["due_date"]) == (amount, "2026-12-23")
    assert (values["invoice_number"], values["ocr"]) == ("1042", "104265")
    assert (values["bankgiro"], values["plusgiro"]) == ("5050-1055", None)


def test_a_credit_note_has_its_own_number_and_its_invoices() -> None:
    values = values_of(Purpose.CREDIT_NOTE_SMS, {**FACTS, "credits_number": "1001"}, "sv")
    assert (values["credit_note_number"], values["invoice_number"]) == ("1042", "1001")


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        ("Ond\r\nBcc: x@y.example", "Ond Bcc: x@y.example"),
        ("", None),
        (None, None),
    ],
)
def test_a_value_is_one_line_or_nothing(fact: Fact, value: str | None) -> None:
    values = values_of(Purpose.INVOICE_MAIL, {**FACTS, "buyer_name": fact}, "sv")
    assert values["customer_name"] == value


def test_an_iban_is_grouped() -> None:
    values = values_of(Purpose.INVOICE_MAIL, {**FACTS, "iban": "SE4550000000058398257466"}, "sv")
    assert str(values["iban"]).startswith("SE45\u00a05000\u00a0")
