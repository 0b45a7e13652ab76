"""What the variables of a message stand for, from the facts that its parcel has."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from reskontra.domain.delivery.views import Fact
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.numerals import grouped, numerals_of
from reskontra.domain.kernel.text import one_line
from reskontra.domain.templates.variables import BLOCKS, OF_ASSIGNMENTS, VARIABLES
from reskontra.domain.templates.views import Purpose

_IBAN_GROUP = 4


def values_of(purpose: Purpose, facts: Mapping[str, Fact], locale: str) -> dict[str, str | None]:
    """The value of each variable that the message knows; None where there is nothing to say."""
    is_credit = purpose in {Purpose.CREDIT_NOTE_MAIL, Purpose.CREDIT_NOTE_SMS}
    number = _line(facts.get("number"))
    iban = _line(facts.get("iban"))
    said = {
        "invoice_number": _line(facts.get("credits_number")) if is_credit else number,
        "credit_note_number": number,
        "amount": _amount(facts, locale),
        "due_date": _day(facts.get("due_date")),
        "invoice_date": _day(facts.get("invoice_date")),
        "ocr": _line(facts.get("ocr")),
        "bankgiro": _line(facts.get("bankgiro")),
        "plusgiro": _line(facts.get("plusgiro")),
        "iban": iban and grouped(iban, _IBAN_GROUP),
        "reason": _line(facts.get("reason")),
        "firm_name": _line(facts.get("seller_name")),
        "firm_email": _line(facts.get("seller_email")),
        "customer_name": _line(facts.get("buyer_name")),
        "link": _line(facts.get("url")),
        **{name: _line(facts.get(name)) for name in OF_ASSIGNMENTS},
    }
    return {name: said[name] for name in VARIABLES[purpose] if name not in BLOCKS}


def _line(fact: Fact) -> str | None:
    return one_line(str(fact)) or None if fact is not None else None


def _day(fact: Fact) -> str | None:
    return date.fromisoformat(str(fact)).isoformat() if fact else None


def _amount(facts: Mapping[str, Fact], locale: str) -> str | None:
    total = facts.get("total")
    if total is None:
        return None
    money = Money.of(Decimal(str(total)), str(facts.get("currency")))
    return numerals_of(locale).with_currency(money)
