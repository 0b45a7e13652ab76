"""Text messages about invoices: all that a payer needs, in one message."""

import pytest

from reskontra.domain.delivery.sms_segments import SmsAlphabet, sms_size
from reskontra.domain.invoicing.texting import invoice_text

URL = "https://faktura.reskontra.example/p/" + "A" * 56
FACTS: dict[str, str | None] = {
    "seller_name": "Åkeri AB",
    "number": "1042",
    "ocr": "104264",
    "total": "12500.00",
    "currency": "SEK",
    "due_date": "2026-12-26",
    "url": URL,
    "credits_number": None,
}


def test_an_invoice_says_what_to_pay_and_where_to_look() -> None:
    said = invoice_text(FACTS | {"url": "https://r.se/p/x"}, "sv").text
    assert said == (
        "Åkeri AB: faktura 1042, 12 500,00 kr, OCR 104264, förfaller 2026-12-26. https://r.se/p/x"
    )
    said = invoice_text(FACTS | {"url": "https://r.se/p/x"}, "en").text
    assert said == (
        "Åkeri AB: invoice 1042, 12,500.00 SEK, OCR 104264, due 2026-12-26. https://r.se/p/x"
    )


@pytest.mark.parametrize(
    ("about", "text"),
    [
        ({"ocr": None}, "Faktura 1042, 12 500,00 kr, förfaller 2026-12-26. "),
        ({"total": "0.50", "currency": "EUR"}, "Faktura 1042, 0,50 EUR, OCR 104264, förfaller"),
        ({"total": "1234567.89"}, "Faktura 1042, 1 234 567,89 kr, OCR 104264"),
        ({"credits_number": "1001"}, "Kreditfaktura 1042, 12 500,00 kr, för faktura 1001. "),
    ],
)
def test_each_kind_says_what_it_has(about: dict[str, str | None], text: str) -> None:
    long_name = {"seller_name": "Ett mycket långt företagsnamn i Västra Götalands län AB"}
    assert invoice_text({**FACTS, **long_name, **about}, "sv").text.startswith(text)


@pytest.mark.parametrize("locale", ["sv", "en"])
@pytest.mark.parametrize("seller", ["Åkeri AB", "Café Čapek á la carte 😀", "A" * 200])
@pytest.mark.parametrize("total", ["1.00", "12500.00", "9999999.99"])
def test_usual_amounts_are_one_cheap_message_whatever_the_seller_is_called(
    locale: str, seller: str, total: str
) -> None:
    said = invoice_text({**FACTS, "seller_name": seller, "total": total}, locale)
    size = sms_size(said.text)
    assert (size.alphabet, size.segments) == (SmsAlphabet.GSM_7, 1)
    assert said.text.endswith(URL)


def test_without_an_address_none_is_named() -> None:
    assert invoice_text(FACTS | {"url": None}, "sv").text.endswith("förfaller 2026-12-26.")
