"""Messages to oneself: a few an hour, and nobody else's."""

import asyncio

import pytest

from reskontra.domain.company.queries import profile
from reskontra.domain.delivery.commands import claim_parcel
from reskontra.domain.delivery.queries import parcel
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.templates.commands import post_test_mail, post_test_message
from reskontra.domain.templates.testing import MOST_TESTS, reasons_not_to_text, too_many
from reskontra.domain.templates.views import Purpose, Words
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.company import make_company
from tests.factories.templates import WORDS

NUMBER = "070-174 06 05"
MINE = "jag@example.com"


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


@pytest.mark.parametrize(
    ("number", "sent", "expected"),
    [
        (NUMBER, MOST_TESTS - 1, []),
        (NUMBER, MOST_TESTS, ["TOO_MANY_TESTS"]),
        ("08-123 456", MOST_TESTS, ["MOBILE_NUMBER_INVALID", "TOO_MANY_TESTS"]),
    ],
)
def test_a_few_an_hour_to_a_telephone(number: str, sent: int, expected: list[str]) -> None:
    assert [reason.code for reason in reasons_not_to_text(number, sent)] == expected


def test_a_few_an_hour_by_mail() -> None:
    assert too_many(MOST_TESTS - 1) == []
    assert [reason.code for reason in too_many(MOST_TESTS)] == ["TOO_MANY_TESTS"]


@pytest.mark.usefixtures("company")
async def test_text_messages_are_posted_at_any_hour_and_no_more_than_a_few() -> None:
    company = await profile()
    for _ in range(MOST_TESTS):
        posted = await post_test_message(company, NUMBER)
    found = await parcel(posted)
    assert found is not None
    assert (found.recipient, found.generation) == ("+46701740605", MOST_TESTS)
    claim = await claim_parcel(posted)
    assert claim is not None
    assert company.name in str(claim.facts["text"])
    with recording() as events, pytest.raises(Refused) as refused:
        await post_test_message(company, NUMBER)
    assert codes(refused) == ["TOO_MANY_TESTS"]
    assert events == []


@pytest.mark.usefixtures("company")
async def test_a_mail_goes_in_words_that_need_not_be_saved_and_no_more_than_a_few() -> None:
    company = await profile()
    for _ in range(MOST_TESTS):
        posted = await post_test_mail(company, MINE, Purpose.INVOICE_MAIL, "sv", WORDS)
    claim = await claim_parcel(posted)
    assert claim is not None
    assert (claim.recipient, claim.purpose, claim.template) == (MINE, "MAIL_TEST", "invoice")
    assert claim.words is not None
    assert (claim.words["is_test"], claim.words["subject"]) == (True, WORDS.subject)
    with recording() as events, pytest.raises(Refused) as refused:
        await post_test_mail(company, MINE, Purpose.INVOICE_MAIL, "sv", WORDS)
    assert codes(refused) == ["TOO_MANY_TESTS"]
    assert events == []


@pytest.mark.usefixtures("company")
async def test_wrong_words_are_not_sent_even_to_oneself() -> None:
    words = Words(subject="{{ocr}}", body="x")
    with recording() as events, pytest.raises(Refused) as refused:
        await post_test_mail(await profile(), MINE, Purpose.INVOICE_MAIL, "sv", words)
    assert codes(refused) == ["TEMPLATE_VARIABLE_MISPLACED"]
    assert events == []


async def tried() -> list[str]:
    """What somebody is told who tries a mail at the same time as others."""
    try:
        async with tenant_transaction():
            await post_test_mail(await profile(), MINE, Purpose.INVOICE_MAIL, "sv", WORDS)
    except Refused as refused:
        return [reason.code for reason in refused.reasons]
    return []


async def test_those_at_once_are_counted_too(acme: TenantScope) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
        answers = await asyncio.gather(*(tried() for _ in range(MOST_TESTS + 2)))
    assert sorted(answers) == [[]] * MOST_TESTS + [["TOO_MANY_TESTS"]] * 2
