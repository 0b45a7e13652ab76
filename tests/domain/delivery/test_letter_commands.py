"""A letter is in one batch at most, and is posted by a person."""

import asyncio

import pytest

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.delivery.commands import (
    cancel_parcel,
    make_letter_batch,
    note_printed,
    post_letter_batch,
    take_letter_batch_apart,
    unpost_letter_batch,
)
from reskontra.domain.delivery.events import LetterBatchPosted, ParcelReturned, ParcelSent
from reskontra.domain.delivery.ids import LetterBatchId, ParcelId
from reskontra.domain.delivery.letter_views import LetterBatch, LetterBatchState
from reskontra.domain.delivery.queries import (
    letter_batches,
    letters_in,
    newest_letter_batches,
    parcel,
    waiting_letter_count,
    waiting_letters,
)
from reskontra.domain.delivery.views import ParcelState
from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.delivery import make_letter
from tests.support.elsewhere import seen_in

SOMEBODY = Actor(ActorKind.USER, "usr_1")

firm = pytest.mark.usefixtures("company")


async def the(batch_id: LetterBatchId) -> LetterBatch:
    return (await letter_batches([batch_id]))[batch_id]


async def state_of(letter: ParcelId) -> ParcelState:
    found = await parcel(letter)
    assert found is not None
    return found.state


async def printed(*letters: ParcelId) -> LetterBatchId:
    batch_id = await make_letter_batch(letters or None, "sv")
    await note_printed((await the(batch_id)).job_id, [1, 1, 1])
    return batch_id


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


@firm
async def test_letters_are_taken_in_the_order_in_which_they_wait() -> None:
    letters = [await make_letter(subject=f"inv_{number}") for number in range(3)]
    assert [one.id for one in await waiting_letters(10)] == letters
    assert [one.id for one in await waiting_letters(1, letters[0])] == letters[1:2]
    assert await waiting_letter_count(2) == 2
    batch_id = await make_letter_batch(None, "sv")
    found = (await letters_in([batch_id]))[batch_id]
    assert [(one.id, one.position) for one in found] == [
        (one, n + 1) for n, one in enumerate(letters)
    ]
    assert found[0].name == "Kunden AB"
    assert await waiting_letters(10) == []
    assert [(one.number, one.state) for one in await newest_letter_batches(5)] == [
        (1, LetterBatchState.PRINTING)
    ]


@firm
async def test_what_is_in_a_batch_is_in_no_other_and_can_not_be_taken_out() -> None:
    letter = await make_letter()
    await make_letter_batch([letter], "sv")
    with pytest.raises(Refused) as refused:
        await make_letter_batch([letter], "sv")
    assert codes(refused) == ["LETTER_TAKEN"]
    with pytest.raises(Refused) as refused:
        await cancel_parcel(letter)
    assert codes(refused) == ["PARCEL_UNDER_WAY"]
    assert len(await newest_letter_batches(5)) == 1


@firm
async def test_what_is_taken_out_is_printed_in_no_batch() -> None:
    letter = await make_letter()
    await cancel_parcel(letter)
    with pytest.raises(Refused) as refused:
        await make_letter_batch(None, "sv")
    assert codes(refused) == ["LETTER_BATCH_EMPTY"]


@firm
async def test_a_posted_batch_is_sent_by_somebody_on_a_day_and_who_is_left_out_waits() -> None:
    kept, left = await make_letter(subject="inv_1"), await make_letter(subject="inv_2")
    batch_id = await printed()
    with recording() as events:
        await post_letter_batch(batch_id, left_out=[left])
    found = await the(batch_id)
    assert (found.state, found.posted_on) == (LetterBatchState.POSTED, today())
    assert found.posted_by is not None
    assert (await state_of(kept), await state_of(left)) == (ParcelState.SENT, ParcelState.QUEUED)
    assert [type(one) for one in events] == [ParcelSent, LetterBatchPosted]
    assert [one.id for one in await waiting_letters(5)] == [left]

    with pytest.raises(Refused) as refused:
        await post_letter_batch(batch_id)
    assert codes(refused) == ["LETTER_BATCH_MOVED"]


@firm
async def test_that_it_was_posted_is_taken_back_and_told_again() -> None:
    letter = await make_letter()
    batch_id = await printed(letter)
    with acting_as(SOMEBODY):
        await post_letter_batch(batch_id)
    with recording() as events:
        await unpost_letter_batch(batch_id)
    assert [one for one in events if isinstance(one, ParcelReturned)]
    assert await state_of(letter) is ParcelState.SENDING
    found = await parcel(letter)
    assert found is not None
    assert found.sent_at is None
    await post_letter_batch(batch_id)
    assert await state_of(letter) is ParcelState.SENT


@firm
async def test_a_batch_is_taken_apart_until_it_is_posted() -> None:
    letter = await make_letter()
    batch_id = await printed(letter)
    await take_letter_batch_apart(batch_id)
    assert await state_of(letter) is ParcelState.QUEUED
    assert (await letters_in([batch_id]))[batch_id] == ()
    for deed in (post_letter_batch, unpost_letter_batch, take_letter_batch_apart):
        with pytest.raises(Refused) as refused:
            await deed(batch_id)
        assert codes(refused) == ["LETTER_BATCH_MOVED"]
    again = await printed(letter)
    assert (await the(again)).number == 2


@firm
async def test_what_is_not_printed_yet_is_not_posted() -> None:
    letter = await make_letter()
    batch_id = await make_letter_batch(None, "sv")
    with pytest.raises(Refused) as refused:
        await post_letter_batch(batch_id)
    assert codes(refused) == ["LETTER_BATCH_MOVED"]
    assert await state_of(letter) is ParcelState.SENDING


@firm
async def test_a_batch_that_is_not_there() -> None:
    with pytest.raises(Refused) as refused:
        await post_letter_batch(LetterBatchId.new())
    assert codes(refused) == ["NOT_FOUND"]


async def test_another_firm_has_no_letters(
    kept_company: CompanyId, other_scope: TenantScope
) -> None:
    async with tenant_transaction():
        await make_letter()
        batch_id = await make_letter_batch(None, "sv")
    assert await seen_in(other_scope, lambda: waiting_letters(5)) == []
    assert await seen_in(other_scope, lambda: newest_letter_batches(5)) == []
    assert await seen_in(other_scope, lambda: letter_batches([batch_id])) == {}
    assert await seen_in(other_scope, lambda: letters_in([batch_id])) == {batch_id: ()}


async def test_two_at_once_take_a_letter_once(
    kept_company: CompanyId, firm_scope: TenantScope
) -> None:
    async with tenant_transaction():
        await make_letter()

    async def take() -> None:
        with within(firm_scope):
            async with tenant_transaction():
                await make_letter_batch(None, "sv")

    outcomes = await asyncio.gather(take(), take(), return_exceptions=True)
    assert [isinstance(each, Refused) for each in outcomes].count(True) == 1
    async with tenant_transaction():
        assert [one.letter_count for one in await newest_letter_batches(5)] == [1]


async def test_two_at_once_post_a_batch_once(
    kept_company: CompanyId, firm_scope: TenantScope
) -> None:
    async with tenant_transaction():
        batch_id = await printed(await make_letter())

    async def post() -> None:
        with within(firm_scope):
            async with tenant_transaction():
                await post_letter_batch(batch_id)

    outcomes = await asyncio.gather(post(), post(), return_exceptions=True)
    assert [isinstance(each, Refused) for each in outcomes].count(True) == 1
    async with tenant_transaction():
        assert (await the(batch_id)).state is LetterBatchState.POSTED
