"""Messages as they leave."""

import pytest

from reskontra.domain.delivery.sms_segments import SmsAlphabet, sms_size
from reskontra.domain.delivery.views import Fact
from reskontra.domain.kernel.limits import LOCALES
from reskontra.domain.templates.shipped import shipped_words
from reskontra.domain.templates.variables import VARIABLES
from reskontra.domain.templates.views import Purpose, Words
from reskontra.domain.templates.writing import tried_sms, written_mail, written_sms
from tests.factories.templates import FACTS, WORK_FACTS

URL = "https://faktura.reskontra.example/p/" + "A" * 56
SMS = Purpose.INVOICE_SMS
TEXTED: dict[str, Fact] = {
    **FACTS,
    "seller_name": "Åkeri AB",
    "ocr": "104264",
    "total": "12500.00",
    "due_date": "2026-12-26",
    "url": URL,
}


def said(purpose: Purpose, locale: str, **about: Fact) -> str:
    return written_sms(purpose, shipped_words(purpose, locale), {**TEXTED, **about}, locale).text


def test_a_text_message_says_what_to_pay_and_where_to_look() -> None:
    assert said(SMS, "sv", url="https://r.se/p/x") == (
        "Åkeri AB: Faktura 1042, 12 500,00 kr, förfaller 2026-12-26.\nOCR 104264\nhttps://r.se/p/x"
    )
    assert said(SMS, "en", url="https://r.se/p/x") == (
        "Åkeri AB: Invoice 1042, SEK 12,500.00, due 2026-12-26.\nOCR 104264\nhttps://r.se/p/x"
    )
    assert said(Purpose.CREDIT_NOTE_SMS, "sv", credits_number="1001", url="https://r.se/p/x") == (
        "Åkeri AB: Kreditfaktura 1042, 12 500,00 kr, för faktura 1001.\nhttps://r.se/p/x"
    )


@pytest.mark.parametrize(
    ("about", "text"),
    [
        ({"ocr": None}, "Faktura 1042, 12 500,00 kr, förfaller 2026-12-26.\nhttps"),
        ({"total": "0.50", "currency": "EUR"}, "Faktura 1042, 0,50 EUR, förfaller"),
        ({"total": "1234567.89"}, "Faktura 1042, 1 234 567,89 kr, förfaller"),
        ({"url": None}, "Faktura 1042, 12 500,00 kr, förfaller 2026-12-26.\nOCR 104264"),
    ],
)
def test_each_says_what_it_has(about: dict[str, Fact], text: str) -> None:
    long_name = {"seller_name": "Ett mycket långt företagsnamn i Västra Götalands län AB" * 2}
    assert said(SMS, "sv", **{**long_name, **about}).startswith(text)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("seller", ["Åkeri AB", "Café Čapek á la carte 😀", "A" * 200])
@pytest.mark.parametrize("total", ["1.00", "12500.00", "9999999.99"])
def test_usual_amounts_are_one_cheap_message_whatever_the_seller_is_called(
    locale: str, seller: str, total: str
) -> None:
    text = said(SMS, locale, seller_name=seller, total=total)
    size = sms_size(text)
    assert (size.alphabet, size.segments) == (SmsAlphabet.GSM_7, 1)
    assert text.endswith(URL)


def test_a_firm_says_it_in_its_own_words() -> None:
    words = Words(body="Tack! {{amount}} senast {{due_date}}: {{link}}")
    written = written_sms(SMS, words, {**TEXTED, "url": "https://r.se/p/x"}, "sv")
    assert written.text == "Tack! 12 500,00 kr senast 2026-12-26: https://r.se/p/x"


@pytest.mark.parametrize("locale", LOCALES)
def test_a_text_message_to_try_them_out_is_one(locale: str) -> None:
    text = tried_sms("Åkessons Bygg & Konsult i Göteborg AB", locale).text
    assert "Åkessons Bygg & Konsult" in text
    assert sms_size(text).segments == 1


@pytest.mark.parametrize(
    ("purpose", "locale", "subject"),
    [
        (Purpose.INVOICE_MAIL, "sv", "Faktura 1042 från Åkerbloms Konsultbyrå AB"),
        (Purpose.INVOICE_MAIL, "en", "Invoice 1042 from Åkerbloms Konsultbyrå AB"),
        (Purpose.CREDIT_NOTE_MAIL, "sv", "Kreditfaktura 1042 från Åkerbloms Konsultbyrå AB"),
        (Purpose.PRO_FORMA_MAIL, "en", "Pro forma invoice from Åkerbloms Konsultbyrå AB"),
        (Purpose.OFFER_MAIL, "sv", "Kan du ta ett uppdrag tors 14 jan 13:00–16:30?"),
        (Purpose.CONFIRMATION_MAIL, "en", "Your assignment tors 14 jan 13:00–16:30 is booked"),
        (Purpose.CONSENT_MAIL, "sv", "Hur vill du få fakturor från Åkerbloms Konsultbyrå AB?"),
        (
            Purpose.CONSENT_MAIL,
            "fi",
            "How would you like to get invoices from Åkerbloms Konsultbyrå AB?",
        ),
    ],
)
def test_each_mail_has_its_subject_in_the_readers_language(
    purpose: Purpose, locale: str, subject: str
) -> None:
    facts = {**FACTS, **WORK_FACTS, "credits_number": "1001"}
    assert written_mail(purpose, shipped_words(purpose, locale), facts, locale).subject == subject


def test_an_invoices_mail_tells_what_to_pay_and_where() -> None:
    purpose = Purpose.INVOICE_MAIL
    mail = written_mail(purpose, shipped_words(purpose, "sv"), FACTS, "sv")
    for fact in ("2\u00a0310,00\u00a0kr", "2026-12-23", "104265", "5050-1055", str(FACTS["url"])):
        assert fact in mail.text
        assert fact in mail.html
    assert "Plusgiro" not in mail.text + mail.html
    assert "\n\n\n" not in mail.text
    assert "Prov" not in mail.subject + mail.text


def test_a_customer_is_asked_in_our_words_whatever_the_firm_writes() -> None:
    words = Words(subject="Hej", body="{{consent_question}}\n\n{{link}}")
    mail = written_mail(Purpose.CONSENT_MAIL, words, FACTS, "sv")
    question = "Åkerbloms Konsultbyrå AB vill skicka fakturor elektroniskt till er och behöver ert"
    assert question in mail.text
    assert question in mail.html


def test_a_test_says_that_it_is_one_everywhere() -> None:
    purpose = Purpose.INVOICE_MAIL
    mail = written_mail(purpose, shipped_words(purpose, "sv"), FACTS, "sv", is_test=True)
    assert mail.subject.startswith("[Prov] Faktura 1042")
    assert mail.text.startswith("Det här är ett prov")
    assert "Det här är ett prov" in mail.html


WORK_TEXTS = [each for each in Purpose if each.endswith("_SMS") and "time" in VARIABLES[each]]


@pytest.mark.parametrize("purpose", WORK_TEXTS)
@pytest.mark.parametrize("locale", LOCALES)
def test_a_text_message_about_an_assignment_is_two_at_most(purpose: Purpose, locale: str) -> None:
    text = said(purpose, locale, **WORK_FACTS)
    size = sms_size(text)
    assert (size.alphabet, size.segments <= 2) == (SmsAlphabet.GSM_7, True)
    assert text.endswith(URL)


def test_who_is_booked_is_told_whom_to_call_and_who_ordered_is_told_who_comes() -> None:
    booked = said(Purpose.BOOKING_SMS, "sv", **WORK_FACTS)
    assert "Storgatan 12\nErik Lindberg\n070-174 06 06\n" in booked
    confirmed = said(Purpose.CONFIRMATION_SMS, "sv", **WORK_FACTS)
    assert "är bokat.\nAmina Haddad\n070-174 06 05\n" in confirmed


def test_without_a_telephone_the_name_is_still_told() -> None:
    booked = said(Purpose.BOOKING_SMS, "sv", **{**WORK_FACTS, "orderer_phone": None})
    assert "Storgatan 12\nErik Lindberg\nhttps" in booked
