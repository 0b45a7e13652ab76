import pytest
from jinja2 import UndefinedError

from reskontra.domain.delivery.views import Fact
from reskontra.workers.rendering.mail import UnknownTemplateFault, UnsafeLinkFault, render_mail

INVOICE: dict[str, Fact] = {
    "seller_name": "Åkerbloms Konsultbyrå AB",
    "seller_email": "faktura@akerbloms.example",
    "buyer_name": "Karin Öström",
    "number": "1042",
    "total": "2310.00",
    "currency": "SEK",
    "invoice_date": "2026-11-23",
    "due_date": "2026-12-23",
    "ocr": "104265",
    "bankgiro": "5050-1055",
    "plusgiro": None,
    "iban": None,
}
CREDIT_NOTE: dict[str, Fact] = {**INVOICE, "credits_number": "1001", "reason": "Fel pris"}
PRO_FORMA: dict[str, Fact] = {
    name: INVOICE[name]
    for name in ("seller_name", "seller_email", "buyer_name", "total", "currency")
}
CONFIRMATION: dict[str, Fact] = {
    "name": "Karin",
    "url": "https://app.example/confirm/abc",
    "hours": 24,
}
RESET: dict[str, Fact] = {
    "name": "Karin",
    "url": "https://app.example/reset/abc",
    "minutes": 60,
}
INVITATION: dict[str, Fact] = {
    "inviter_name": "Johan",
    "company_name": "Åkerbloms",
    "role": "ECONOMY",
    "url": "https://app.example/invitation/abc",
    "days": 7,
}
ALL = {
    "invoice": INVOICE,
    "credit_note": CREDIT_NOTE,
    "pro_forma": PRO_FORMA,
    "confirm_email": CONFIRMATION,
    "password_reset": RESET,
    "invitation": INVITATION,
}


@pytest.mark.parametrize(
    ("template", "locale", "subject"),
    [
        ("invoice", "sv", "Faktura 1042 från Åkerbloms Konsultbyrå AB"),
        ("invoice", "en", "Invoice 1042 from Åkerbloms Konsultbyrå AB"),
        ("credit_note", "sv", "Kreditfaktura 1042 från Åkerbloms Konsultbyrå AB"),
        ("credit_note", "en", "Credit note 1042 from Åkerbloms Konsultbyrå AB"),
        ("pro_forma", "sv", "Proforma från Åkerbloms Konsultbyrå AB"),
        ("pro_forma", "en", "Pro forma invoice from Åkerbloms Konsultbyrå AB"),
        ("confirm_email", "sv", "Bekräfta din e-postadress"),
        ("confirm_email", "en", "Confirm your e-mail address"),
        ("password_reset", "sv", "Välj ett nytt lösenord"),
        ("password_reset", "en", "Choose a new password"),
        ("invitation", "sv", "Johan bjuder in dig till Åkerbloms"),
        ("invitation", "fi", "Johan invites you to Åkerbloms"),
    ],
)
def test_each_mail_has_its_subject_in_the_readers_language(
    template: str, locale: str, subject: str
) -> None:
    assert render_mail(template, locale, ALL[template]).subject == subject


@pytest.mark.parametrize("locale", ["sv", "en"])
@pytest.mark.parametrize("template", ["confirm_email", "password_reset", "invitation"])
def test_text_and_html_both_hold_the_link(template: str, locale: str) -> None:
    mail = render_mail(template, locale, ALL[template])
    assert str(ALL[template]["url"]) in mail.text
    assert f'href="{ALL[template]["url"]}"' in mail.html


def test_an_invoices_mail_tells_what_to_pay_and_where() -> None:
    mail = render_mail("invoice", "sv", INVOICE)
    for fact in ("2\u00a0310,00\u00a0kr", "2026-12-23", "104265", "5050-1055"):
        assert fact in mail.text
        assert fact in mail.html
    assert "Plusgiro" not in mail.text
    assert "Plusgiro" not in mail.html
    assert "\n\n\n" not in mail.text


def test_what_a_tenant_writes_is_never_markup() -> None:
    mail = render_mail("invoice", "sv", {**INVOICE, "buyer_name": "<b>{{ 7*7 }}</b>"})
    assert "Hej &lt;b&gt;{{ 7*7 }}&lt;/b&gt;," in mail.html
    assert "Hej <b>{{ 7*7 }}</b>," in mail.text


def test_a_subject_is_one_short_line_whatever_the_names_hold() -> None:
    name = "Ond\r\nBcc: alla@example.com\u2028" + "å" * 300
    subject = render_mail("invoice", "sv", {**INVOICE, "seller_name": name}).subject
    assert subject.isprintable()
    assert subject.startswith("Faktura 1042 från Ond Bcc: alla@example.com å")
    assert len(subject) == 150


def test_a_missing_fact_stops_the_mail() -> None:
    facts = {name: fact for name, fact in INVOICE.items() if name != "ocr"}
    with pytest.raises(UndefinedError):
        render_mail("invoice", "sv", facts)


@pytest.mark.parametrize("url", ["javascript:alert(1)", 'https://x.example/"onclick="', 7])
def test_a_link_leads_to_a_web_page_or_nowhere(url: str | int) -> None:
    with pytest.raises(UnsafeLinkFault):
        render_mail("confirm_email", "sv", {**CONFIRMATION, "url": url})


@pytest.mark.parametrize("template", ["nothing", "../invoice"])
def test_a_template_that_does_not_exist_is_a_fault(template: str) -> None:
    with pytest.raises(UnknownTemplateFault):
        render_mail(template, "sv", {})
