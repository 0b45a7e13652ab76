"""Numbers asked about, answers kept as they were given."""

from datetime import datetime, timedelta

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError

from reskontra.domain.customers.commands import (
    change_customer,
    claim_vat_check,
    create_customer,
    note_vat_answer,
    request_vat_check,
)
from reskontra.domain.customers.events import VatCheckRequested, VatNumberChecked
from reskontra.domain.customers.ids import CustomerId, VatCheckId
from reskontra.domain.customers.queries import customer, heads
from reskontra.domain.customers.vat_checks import LEASE, VatCheck, VatCheckState
from reskontra.domain.customers.views import CustomerChange, VatCheckClaim
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.domain.kernel.events import Event, recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.transaction import savepoint
from tests.factories.customers import customer_entry, make_customer

pytestmark = pytest.mark.usefixtures("company")

NUMBER = "DE123456789"


def asked(events: list[Event]) -> list[VatCheckId]:
    return [each.vat_check_id for each in events if isinstance(each, VatCheckRequested)]


async def make_german() -> tuple[CustomerId, VatCheckId]:
    with recording() as events:
        customer_id = await make_customer(vat_number=NUMBER)
    (check_id,) = asked(events)
    return customer_id, check_id


async def claimed(check_id: VatCheckId) -> VatCheckClaim:
    claim = await claim_vat_check(check_id)
    assert isinstance(claim, VatCheckClaim)
    return claim


def answer(state: VatCheckState = VatCheckState.VALID, **about: str) -> VatCheck:
    return VatCheck(number=NUMBER, state=state, checked_at=now(), **about)


async def check_on_card(customer_id: CustomerId) -> tuple[VatCheck | None, datetime | None]:
    card = await customer(customer_id)
    assert card is not None
    return card.vat_check, card.vat_check_asked_at


async def test_a_number_of_another_state_is_asked_about_when_it_is_written() -> None:
    customer_id, check_id = await make_german()
    claim = await claimed(check_id)
    assert (claim.customer_id, claim.number, claim.attempt) == (customer_id, NUMBER, 1)
    # The number that belongs to the company's organisation number.
    assert claim.requester == "SE556703748501"
    assert (await check_on_card(customer_id))[1] is not None


@pytest.mark.parametrize("number", [None, "SE556703748501", "NO123456789"])
async def test_other_numbers_are_not(number: str | None) -> None:
    with recording() as events:
        await create_customer(customer_entry(vat_number=number))
    assert asked(events) == []


async def test_the_answer_lies_on_the_card_with_its_proof() -> None:
    customer_id, check_id = await make_german()
    told = answer(name="Kunde GmbH", address="Berlin", consultation_number="WAPI1")
    with recording() as events:
        await note_vat_answer(await claimed(check_id), told)
    assert await check_on_card(customer_id) == (told, None)
    assert (await heads([customer_id]))[customer_id].vat_check == told
    (fact,) = events
    assert isinstance(fact, VatNumberChecked)
    assert (fact.customer_id, fact.state) == (customer_id, "VALID")
    assert await claim_vat_check(check_id) is None


async def test_a_new_number_forgets_what_was_said_of_the_old_one() -> None:
    customer_id, check_id = await make_german()
    claim = await claimed(check_id)
    with recording() as events:
        await change_customer(customer_id, CustomerChange(vat_number="FR12345678901"))
    assert len(asked(events)) == 1
    await note_vat_answer(claim, answer())
    assert (await check_on_card(customer_id))[0] is None


async def test_another_change_asks_nothing_and_forgets_nothing() -> None:
    customer_id, check_id = await make_german()
    await note_vat_answer(await claimed(check_id), answer())
    with recording() as events:
        await change_customer(customer_id, CustomerChange(name="Kunden Deutschland"))
    assert asked(events) == []
    assert (await check_on_card(customer_id))[0] is not None


async def test_while_an_answer_is_on_its_way_nobody_asks_again() -> None:
    customer_id, check_id = await make_german()
    with recording() as events:
        await request_vat_check(customer_id)
    assert events == []
    await note_vat_answer(await claimed(check_id), answer())
    with recording() as events:
        await request_vat_check(customer_id)
    assert len(asked(events)) == 1


async def test_a_number_that_no_register_knows_is_refused_and_nothing_asked() -> None:
    customer_id = await make_customer(vat_number="NO123456789")
    with recording() as events, pytest.raises(Refused, match="VAT_NUMBER_NOT_IN_REGISTER"):
        await request_vat_check(customer_id)
    assert events == []
    with pytest.raises(Refused, match="NOT_FOUND"):
        await request_vat_check(CustomerId.new())


async def test_one_asks_at_a_time_and_a_dead_one_is_taken_over() -> None:
    _, check_id = await make_german()
    first = await claimed(check_id)
    assert isinstance(await claim_vat_check(check_id), datetime)
    with stopped_at(now() + LEASE):
        second = await claimed(check_id)
        await note_vat_answer(second, answer())
        # What the one that was given up for dead has heard comes too late.
        await note_vat_answer(first, answer(VatCheckState.INVALID))
    check, _ = await check_on_card(second.customer_id)
    assert check is not None
    assert check.state is VatCheckState.VALID


async def test_an_outage_is_told_at_once_and_asked_again_after_its_pause() -> None:
    customer_id, check_id = await make_german()
    away = answer(VatCheckState.UNKNOWN, reason="MS_UNAVAILABLE")
    with recording() as events:
        await note_vat_answer(await claimed(check_id), away, timedelta(seconds=20))
        assert isinstance(await claim_vat_check(check_id), datetime)
    assert [type(each) for each in events] == [VatNumberChecked]
    assert (await check_on_card(customer_id))[0] == away
    with stopped_at(now() + timedelta(minutes=1)):
        await note_vat_answer(await claimed(check_id), answer())
    check, _ = await check_on_card(customer_id)
    assert check is not None
    assert check.state is VatCheckState.VALID


async def ask_again(customer_id: CustomerId) -> VatCheckId:
    with recording() as events:
        await request_vat_check(customer_id)
    (check_id,) = asked(events)
    return check_id


async def test_an_outage_takes_no_proof_that_holds() -> None:
    customer_id, check_id = await make_german()
    proof = answer(consultation_number="WAPI1")
    await note_vat_answer(await claimed(check_id), proof)
    second = await ask_again(customer_id)
    away = answer(VatCheckState.UNKNOWN, reason="MS_UNAVAILABLE")
    await note_vat_answer(await claimed(second), away, timedelta(seconds=20))
    assert await check_on_card(customer_id) == (proof, None)


async def test_an_outage_is_told_when_the_proof_is_old() -> None:
    customer_id, check_id = await make_german()
    await note_vat_answer(await claimed(check_id), answer())
    with stopped_at(now() + timedelta(days=30)):
        away = answer(VatCheckState.UNKNOWN, reason="MS_UNAVAILABLE")
        await note_vat_answer(await claimed(await ask_again(customer_id)), away)
    assert await check_on_card(customer_id) == (away, None)


async def test_an_invalid_answer_takes_the_place_of_a_proof() -> None:
    customer_id, check_id = await make_german()
    await note_vat_answer(await claimed(check_id), answer())
    gone = answer(VatCheckState.INVALID)
    await note_vat_answer(await claimed(await ask_again(customer_id)), gone)
    assert await check_on_card(customer_id) == (gone, None)


async def test_an_older_question_says_nothing_over_a_newer_one() -> None:
    customer_id, first = await make_german()
    away = answer(VatCheckState.UNKNOWN, reason="MS_UNAVAILABLE")
    await note_vat_answer(await claimed(first), away, timedelta(seconds=20))
    second = await ask_again(customer_id)
    newer = answer(VatCheckState.INVALID)
    await note_vat_answer(await claimed(second), newer)
    with stopped_at(now() + timedelta(minutes=1)):
        await note_vat_answer(await claimed(first), answer())
    assert await check_on_card(customer_id) == (newer, None)


async def test_an_older_question_ends_no_wait_for_a_newer_one() -> None:
    customer_id, first = await make_german()
    claim = await claimed(first)
    with stopped_at(now() + timedelta(minutes=10)):
        await ask_again(customer_id)
        await note_vat_answer(claim, answer())
    known, asked_at = await check_on_card(customer_id)
    assert known is None
    assert asked_at is not None


async def test_what_was_said_is_kept_as_it_was_said() -> None:
    _, check_id = await make_german()
    await note_vat_answer(await claimed(check_id), answer())
    with pytest.raises(IntegrityError, match="is kept"):
        async with savepoint():
            await get_connection(CONNECTION).execute_query_dict(
                "UPDATE vat_check SET name = 'Someone else' WHERE id = $1", [check_id.uuid]
            )
