"""Firms write their own words, version by version, and can go back."""

import asyncio
from dataclasses import replace

import pytest

from reskontra.domain.delivery.commands import claim_parcel
from reskontra.domain.delivery.models import Parcel
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.templates.commands import (
    change_template,
    post_worded,
    reset_template,
    restore_template,
)
from reskontra.domain.templates.events import TemplateChanged
from reskontra.domain.templates.queries import template, templates, version, versions
from reskontra.domain.templates.shipped import shipped_words
from reskontra.domain.templates.views import Purpose, Words, thawed
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.delivery import new_parcel
from tests.factories.templates import FACTS, WORDS

firm = pytest.mark.usefixtures("company")
MAIL, SMS = Purpose.INVOICE_MAIL, Purpose.INVOICE_SMS


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


@firm
async def test_words_are_changed_in_one_language_and_nowhere_else() -> None:
    before = await template(MAIL, "sv")
    assert (before.version, before.is_shipped, before.words) == (0, True, shipped_words(MAIL, "sv"))
    with recording() as events:
        await change_template(MAIL, "sv", replace(WORDS, subject=" Ny\n{{invoice_number}} "), 0)
    after = await template(MAIL, "sv")
    assert (after.version, after.is_shipped) == (1, False)
    assert after.words == replace(WORDS, subject="Ny {{invoice_number}}")
    assert events == [TemplateChanged(purpose=MAIL, locale="sv", version=1)]
    others = [each for each in await templates() if (each.purpose, each.locale) != (MAIL, "sv")]
    assert all(each.is_shipped and each.version == 0 for each in others)
    assert len(others) == len(Purpose) * 2 - 1


@firm
async def test_one_can_go_back_to_any_version_and_to_what_is_shipped() -> None:
    second = replace(WORDS, heading="Andra")
    await change_template(MAIL, "sv", WORDS)
    await change_template(MAIL, "sv", second)
    await restore_template(MAIL, "sv", 1, expected_version=2)
    assert (await template(MAIL, "sv")).words == WORDS
    await reset_template(MAIL, "sv", expected_version=3)
    now = await template(MAIL, "sv")
    assert (now.version, now.is_shipped) == (4, True)
    await restore_template(MAIL, "sv", 2)
    await restore_template(MAIL, "sv", 0)
    told = await versions(MAIL, "sv")
    assert [each.version for each in told] == [6, 5, 4, 3, 2, 1]
    assert [each.words for each in told] == [None, second, None, WORDS, second, WORDS]
    assert (await version(MAIL, "sv", 2)) == told[4]


@firm
async def test_what_is_in_force_already_makes_no_version() -> None:
    with recording() as events:
        await change_template(MAIL, "sv", shipped_words(MAIL, "sv"))
        await reset_template(MAIL, "sv")
    assert events == []
    assert await versions(MAIL, "sv") == ()


@firm
async def test_the_shipped_words_written_by_hand_are_as_shipped() -> None:
    await change_template(MAIL, "sv", WORDS)
    await change_template(MAIL, "sv", shipped_words(MAIL, "sv"))
    assert (await template(MAIL, "sv")).is_shipped


@firm
async def test_who_saw_another_version_is_told() -> None:
    await change_template(MAIL, "sv", WORDS, 0)
    with recording() as events:
        for late in (
            change_template(MAIL, "sv", replace(WORDS, heading="x"), 0),
            reset_template(MAIL, "sv", 0),
            restore_template(MAIL, "sv", 0, 0),
        ):
            with pytest.raises(Refused) as refused:
                await late
            assert codes(refused) == ["CONFLICT"]
    assert events == []
    assert (await template(MAIL, "sv")).words == WORDS


@firm
@pytest.mark.parametrize(
    ("purpose", "locale", "words", "expected"),
    [
        (MAIL, "fi", WORDS, ["LOCALE_UNSUPPORTED"]),
        (MAIL, "sv", replace(WORDS, body="{{sum}}"), ["TEMPLATE_VARIABLE_UNKNOWN"]),
        (SMS, "sv", Words(body="hej"), ["TEMPLATE_VARIABLE_MISSING"]),
    ],
)
async def test_wrong_words_are_refused_and_nothing_happens(
    purpose: Purpose, locale: str, words: Words, expected: list[str]
) -> None:
    with recording() as events, pytest.raises(Refused) as refused:
        await change_template(purpose, locale, words)
    assert codes(refused) == expected
    assert events == []
    assert await versions(purpose, locale) == ()


@firm
async def test_a_version_that_never_was_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        await restore_template(MAIL, "sv", 7)
    assert codes(refused) == ["TEMPLATE_VERSION_UNKNOWN"]


@firm
async def test_a_parcel_keeps_the_words_that_it_was_posted_with() -> None:
    parcel = new_parcel(template="invoice", locale="sv", facts=FACTS)
    first = await post_worded(parcel)
    await change_template(MAIL, "sv", WORDS)
    second = await post_worded(replace(parcel, generation=2))
    before, after = await claim_parcel(first), await claim_parcel(second)
    assert before is not None
    assert after is not None
    assert before.words is not None
    assert after.words is not None
    assert (before.words["version"], thawed(before.words)) == (0, shipped_words(MAIL, "sv"))
    assert (after.words["version"], thawed(after.words)) == (1, WORDS)


@firm
async def test_a_text_message_is_written_out_when_it_is_posted() -> None:
    await change_template(SMS, "sv", Words(body="Betala {{amount}}: {{link}}"))
    parcel = new_parcel(template="invoice", locale="sv", facts=FACTS, channel=Channel.SMS)
    claim = await claim_parcel(await post_worded(replace(parcel, is_urgent=True)))
    assert claim is not None
    assert claim.facts["text"] == f"Betala 2 310,00 kr: {FACTS['url']}"


@firm
async def test_a_letter_has_nothing_to_say() -> None:
    posted = await post_worded(new_parcel(template="invoice", channel=Channel.LETTER))
    row = await Parcel.get(id=posted.uuid)
    assert row.words is None


async def written(heading: str) -> list[str]:
    """What somebody is told who writes on what nobody has changed."""
    try:
        async with tenant_transaction():
            await change_template(MAIL, "en", replace(WORDS, heading=heading), 0)
    except Refused as refused:
        return [reason.code for reason in refused.reasons]
    return []


async def test_of_two_at_once_one_is_told(acme: TenantScope) -> None:
    with within(acme):
        answers = await asyncio.gather(written("a"), written("b"))
    assert sorted(answers) == [[], ["CONFLICT"]]
