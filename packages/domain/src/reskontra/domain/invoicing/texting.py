"""What a text message about an invoice says: what to pay, with what reference, when, and where."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from reskontra.domain.delivery.sms_segments import sms_size
from reskontra.domain.delivery.sms_writing import SmsText, sms_text
from reskontra.domain.kernel.money import Money

Facts = Mapping[str, str | None]

_WORDS: Final = {
    "sv": {
        "invoice": "faktura {number}, {amount}{ocr}, förfaller {due_date}.",
        "credit_note": "kreditfaktura {number}, {amount}, för faktura {credits_number}.",
        "krona": "kr",
    },
    "en": {
        "invoice": "invoice {number}, {amount}{ocr}, due {due_date}.",
        "credit_note": "credit note {number}, {amount}, for invoice {credits_number}.",
        "krona": "SEK",
    },
}


def invoice_text(facts: Facts, locale: str) -> SmsText:
    """The message about an invoice with these facts.

    It begins with the seller's name, which phones show as the sender anyhow, unless that makes it
    a message longer.
    """
    said = _said(facts, _WORDS.get(locale, _WORDS["en"]), locale)
    address = f" {facts['url']}" if facts.get("url") else ""
    without = sms_text(said[0].upper() + said[1:] + address)
    named = sms_text(f"{facts['seller_name']}: {said}{address}")
    return min(named, without, key=lambda text: sms_size(text.text).segments)


def _said(facts: Facts, words: Mapping[str, str], locale: str) -> str:
    ocr = facts.get("ocr")
    return words["credit_note" if facts.get("credits_number") else "invoice"].format(
        number=facts["number"],
        amount=_amount(facts, words["krona"], locale),
        ocr=f", OCR {ocr}" if ocr else "",
        due_date=facts["due_date"],
        credits_number=facts.get("credits_number"),
    )


def _amount(facts: Facts, krona: str, locale: str) -> str:
    currency = facts["currency"] or ""
    amount = Money.of(Decimal(facts["total"] or "0"), currency).amount
    written = f"{amount:,}"
    if locale == "sv":
        written = written.replace(",", " ").replace(".", ",")
    return f"{written} {krona if currency == 'SEK' else currency}"
