"""The words of messages: seen, changed, refused with their place, and brought back."""

import pytest

from reskontra.domain.templates.views import Purpose
from reskontra.tenancy.access import Role
from tests.api.templates.budgets import TEMPLATE, WORDS
from tests.support.api import Json, Person
from tests.support.shop import Shop

SMS: Json = {"purpose": "INVOICE_SMS", "locale": "sv"}


async def the(shop: Shop, **about: object) -> Json:
    found: Json = await shop.ask("MessageTemplate", **{**TEMPLATE, **about})
    return found


async def seen(shop: Shop, **about: object) -> Json:
    asked = {**TEMPLATE, "words": WORDS, "ofLatest": False, **about}
    found: Json = await shop.ask("TemplatePreview", **asked)
    return found


async def test_every_message_is_there_in_both_languages(shop: Shop) -> None:
    found = await shop.ask("MessageTemplates")
    assert len(found) == 2 * len(Purpose)
    assert all(one["isShipped"] and one["version"] == 0 for one in found)
    assert {one["channel"] for one in found} == {"EMAIL", "SMS"}


async def test_words_are_changed_with_their_history_and_can_go_back(shop: Shop) -> None:
    shipped = (await the(shop))["words"]
    payload = await shop.do("TemplateChange", **TEMPLATE, expectedVersion=0, words=WORDS)
    assert payload == {"template": {"version": 1}, "userErrors": []}
    now = await the(shop)
    assert (now["words"], now["shipped"], now["isShipped"]) == (WORDS, shipped, False)
    await shop.do("TemplateReset", **TEMPLATE, expectedVersion=1)
    await shop.do("TemplateRestore", **TEMPLATE, expectedVersion=2, version=1)
    now = await the(shop)
    told = [(one["version"], one["isShipped"], one["words"]) for one in now["versions"]]
    assert told == [(3, False, WORDS), (2, True, shipped), (1, False, WORDS)]
    assert all(one["actorName"] for one in now["versions"])


async def test_variables_are_told_with_what_they_may_say(shop: Shop) -> None:
    now = await the(shop, **SMS)
    variables = {one["name"]: one for one in now["variables"]}
    assert variables["link"]["isObligatory"]
    assert variables["amount"]["sample"] == "12\u00a0500,00\u00a0kr"
    assert [field["name"] for field in now["fields"]] == ["body"]
    subject = (await the(shop))["fields"][0]
    assert (subject["name"], subject["longest"]) == ("subject", 150)
    assert "customer_name" not in subject["variables"]


async def test_what_is_wrong_is_told_with_its_place_and_what_was_meant(shop: Shop) -> None:
    wrong = {**WORDS, "body": "Hej\n{{beloppet}}"}
    payload = await shop.do("TemplateChange", **TEMPLATE, expectedVersion=0, words=wrong)
    (error,) = payload["userErrors"]
    assert (error["code"], error["path"]) == ("TEMPLATE_VARIABLE_UNKNOWN", ["words", "body"])
    assert "{{beloppet}}" in error["message"]
    assert "{{amount}}" in error["message"]
    (problem,) = (await seen(shop, words=wrong))["problems"]
    assert (problem["field"], problem["line"], problem["column"]) == ("body", 2, 1)
    assert problem["message"] == error["message"]
    assert (await the(shop))["version"] == 0


async def test_who_saw_another_version_is_told(shop: Shop) -> None:
    await shop.do("TemplateChange", **TEMPLATE, expectedVersion=0, words=WORDS)
    given = {**TEMPLATE, "expectedVersion": 0}
    assert await shop.codes("TemplateReset", **given) == [("CONFLICT", "expectedVersion")]
    assert await shop.codes("TemplateRestore", **given, version=7) == [
        ("TEMPLATE_VERSION_UNKNOWN", "version")
    ]


async def test_a_mail_is_seen_filled_in_before_it_is_saved(shop: Shop) -> None:
    mail = (await seen(shop))["mail"]
    assert (mail["sender"], mail["subject"]) == ("Övningsbolaget AB", "Ny faktura 1042")
    assert "Lindbergs Måleri AB" in mail["text"]
    assert "Lindbergs Måleri AB" in mail["html"]
    assert "Se fakturan: http" in mail["text"]


async def test_it_is_seen_with_the_latest_document_where_there_is_one(shop: Shop) -> None:
    assert not (await seen(shop, ofLatest=True))["isOfLatest"]
    await shop.issued(customerId=await shop.customer(name="Den riktiga kunden AB"))
    shown = await seen(shop, ofLatest=True)
    assert shown["isOfLatest"]
    assert "Den riktiga kunden AB" in shown["mail"]["text"]
    credit = await seen(shop, purpose="CREDIT_NOTE_MAIL", words={**WORDS, "subject": "Kredit"})
    assert not credit["isOfLatest"]


async def test_who_may_not_see_invoices_sees_what_is_made_up(shop: Shop) -> None:
    await shop.issued(customerId=await shop.customer(name="Den riktiga kunden AB"))
    shown = await seen(await shop.seen_by(Role.CONSULTANT), ofLatest=True)
    assert not shown["isOfLatest"]


async def test_a_text_message_is_seen_with_its_parts_and_its_price(shop: Shop) -> None:
    words = {"body": "Betala {{amount}} – tack! {{link}}"}
    sms = (await seen(shop, **SMS, words=words))["sms"]
    assert sms["text"].startswith("Betala 12 500,00 kr - tack! http")
    assert (sms["alphabet"], sms["segments"]) == ("GSM_7", 1)
    assert sms["total"] == {"amount": "0.52", "currency": "SEK"}


async def test_a_test_goes_to_who_asks_and_to_nobody_else(
    shop: Shop, owner_of_acme: Person
) -> None:
    payload = await shop.do("MailTestSend", **TEMPLATE, words=WORDS)
    assert payload["userErrors"] == []
    assert payload["delivery"]["recipient"] == owner_of_acme.email
    for _ in range(4):
        await shop.do("MailTestSend", **TEMPLATE, words=WORDS)
    assert await shop.codes("MailTestSend", **TEMPLATE, words=WORDS) == [("TOO_MANY_TESTS", "")]


async def test_a_text_message_is_no_mail_to_try(shop: Shop) -> None:
    reply = await shop.reply("MailTestSend", input={**SMS, "words": {"body": "{{link}}"}})
    assert reply.codes == ["BAD_USER_INPUT"]


@pytest.mark.parametrize(
    ("given", "code", "path"),
    [
        ({"mailSender": "Chefen <chef@banken.example>"}, "MAIL_SENDER_INVALID", "mailSender"),
        ({"mailSender": "x" * 61}, "MAIL_SENDER_INVALID", "mailSender"),
        ({"mailReplyTo": "ingen"}, "EMAIL_INVALID", "mailReplyTo"),
    ],
)
async def test_a_sender_is_a_name_and_answers_go_to_an_address(
    shop: Shop, given: Json, code: str, path: str
) -> None:
    version = (await shop.ask("Company"))["version"]
    assert await shop.codes("CompanyUpdate", expectedVersion=version, **given) == [(code, path)]


async def test_mail_is_from_the_firm_until_it_says_otherwise(shop: Shop) -> None:
    company = await shop.ask("Company")
    assert (company["mailSender"], company["mailSenderShown"]) == (None, "Övningsbolaget AB")
    chosen = {"mailSender": "Åkeriets ekonomi", "mailReplyTo": "ekonomi@akeriet.example"}
    await shop.do("CompanyUpdate", expectedVersion=company["version"], **chosen)
    mail = (await seen(shop))["mail"]
    assert (mail["sender"], mail["replyTo"]) == ("Åkeriets ekonomi", "ekonomi@akeriet.example")
