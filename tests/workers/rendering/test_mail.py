"""Mails of firms in the words that their parcel kept, and the platform's own."""

from datetime import datetime

import pytest

from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.views import Fact, ParcelClaim
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import SWEDEN
from reskontra.domain.templates.laying_out import UnsafeLinkFault
from reskontra.workers.rendering.mail import UnknownTemplateFault, platform_mail, worded_mail
from tests.factories.templates import FACTS

CONFIRMATION: dict[str, Fact] = {
    "name": "Karin",
    "url": "https://app.example/confirm/abc",
    "hours": 24,
}
RESET: dict[str, Fact] = {"name": "Karin", "url": "https://app.example/reset/abc", "minutes": 60}
INVITATION: dict[str, Fact] = {
    "inviter_name": "Johan",
    "company_name": "Åkerbloms",
    "role": "ECONOMY",
    "url": "https://app.example/invitation/abc",
    "days": 7,
}
OURS = {"confirm_email": CONFIRMATION, "password_reset": RESET, "invitation": INVITATION}


def claim(template: str, words: dict[str, Fact] | None = None, locale: str = "sv") -> ParcelClaim:
    return ParcelClaim(
        id=ParcelId.new(),
        attempt=1,
        is_repeat=False,
        message_id="<x@parcel.reskontra>",
        purpose="INVOICE",
        subject="inv_1",
        channel=Channel.EMAIL,
        recipient="kund@example.com",
        template=template,
        locale=locale,
        facts={**FACTS, "credits_number": "1001"},
        words=words,
        attachments=(),
        posted_at=datetime(2026, 11, 26, tzinfo=SWEDEN),
    )


def test_a_parcel_says_what_it_kept() -> None:
    words: dict[str, Fact] = {"version": 3, "subject": "Nr {{invoice_number}}", "body": "Tack!"}
    mail = worded_mail(claim("invoice", words))
    assert (mail.subject, mail.text.splitlines()[0]) == ("Nr 1042", "Tack!")
    assert worded_mail(claim("invoice", {**words, "is_test": True})).subject == "[Prov] Nr 1042"


@pytest.mark.parametrize(
    ("template", "locale", "subject"),
    [
        ("invoice", "sv", "Faktura 1042 från Åkerbloms Konsultbyrå AB"),
        ("credit_note", "en", "Credit note 1042 from Åkerbloms Konsultbyrå AB"),
        ("pro_forma", "sv", "Proforma från Åkerbloms Konsultbyrå AB"),
        ("consent", "en", "How would you like to get invoices from Åkerbloms Konsultbyrå AB?"),
    ],
)
def test_what_was_posted_before_parcels_kept_words_says_what_is_shipped(
    template: str, locale: str, subject: str
) -> None:
    assert worded_mail(claim(template, locale=locale)).subject == subject


@pytest.mark.parametrize(
    ("template", "locale", "subject"),
    [
        ("confirm_email", "sv", "Bekräfta din e-postadress"),
        ("confirm_email", "en", "Confirm your e-mail address"),
        ("password_reset", "sv", "Välj ett nytt lösenord"),
        ("password_reset", "en", "Choose a new password"),
        ("invitation", "sv", "Johan bjuder in dig till Åkerbloms"),
        ("invitation", "fi", "Johan invites you to Åkerbloms"),
    ],
)
def test_our_own_mails_have_their_subject_and_their_link(
    template: str, locale: str, subject: str
) -> None:
    mail = platform_mail(template, locale, OURS[template])
    assert mail.subject == subject
    assert str(OURS[template]["url"]) in mail.text
    assert f'href="{OURS[template]["url"]}"' in mail.html


def test_a_role_is_named_in_the_readers_language() -> None:
    assert "som ekonom" in platform_mail("invitation", "sv", INVITATION).text
    assert "finance officer" in platform_mail("invitation", "en", INVITATION).html


def test_what_people_write_is_never_markup() -> None:
    mail = platform_mail("confirm_email", "sv", {**CONFIRMATION, "name": "<b>{{ 7*7 }}</b>"})
    assert "Hej &lt;b&gt;{{ 7*7 }}&lt;/b&gt;," in mail.html
    assert "Hej <b>{{ 7*7 }}</b>," in mail.text


def test_a_missing_fact_stops_the_mail() -> None:
    facts = {name: fact for name, fact in RESET.items() if name != "minutes"}
    with pytest.raises(KeyError):
        platform_mail("password_reset", "sv", facts)


@pytest.mark.parametrize("url", ["javascript:alert(1)", 'https://x.example/"onclick="', 7])
def test_a_link_leads_to_a_web_page_or_nowhere(url: str | int) -> None:
    with pytest.raises(UnsafeLinkFault):
        platform_mail("confirm_email", "sv", {**CONFIRMATION, "url": url})


@pytest.mark.parametrize("template", ["nothing", "../invoice", "roles"])
def test_a_mail_that_does_not_exist_is_a_fault(template: str) -> None:
    with pytest.raises(UnknownTemplateFault):
        platform_mail(template, "sv", {})
    with pytest.raises(UnknownTemplateFault):
        worded_mail(claim(template))
