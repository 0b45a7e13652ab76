"""Numbers looked up on good days and bad, for firms that know nothing of each other."""

from datetime import timedelta

import pytest
from tortoise.exceptions import DoesNotExist

from reskontra.domain.customers.commands import claim_vat_check, request_vat_check
from reskontra.domain.customers.events import VatCheckRequested
from reskontra.domain.customers.ids import CustomerId, VatCheckId
from reskontra.domain.customers.queries import customer, customer_count
from reskontra.domain.customers.vat_checks import LEASE, VatCheck, VatCheckState
from reskontra.domain.customers.views import CustomerFilter
from reskontra.domain.history.queries import event_at, latest_events
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import savepoint, tenant_transaction
from reskontra.workers.actors.vat_numbers import look_up
from tests.factories.company import make_company
from tests.factories.customers import make_customer
from tests.support.register import CONSULTED, fault, raw, valid
from tests.support.workers import Workers

NUMBER = "DE123456789"
company = pytest.mark.usefixtures("company")


async def german() -> CustomerId:
    async with tenant_transaction():
        return await make_customer(vat_number=NUMBER)


async def check(customer_id: CustomerId) -> VatCheck | None:
    async with tenant_transaction(read_only=True):
        card = await customer(customer_id)
    assert card is not None
    return card.vat_check


async def state(customer_id: CustomerId) -> tuple[VatCheckState, str | None] | None:
    found = await check(customer_id)
    return (found.state, found.reason) if found else None


@company
async def test_a_new_customers_number_is_looked_up_in_our_name(workers: Workers) -> None:
    customer_id = await german()
    await workers.run_until_still()

    found = await check(customer_id)
    assert found is not None
    assert (found.state, found.consultation_number) == (VatCheckState.VALID, CONSULTED)
    assert (found.name, found.address) == ("Kunde GmbH", "Hauptstraße 1 10115 Berlin")
    (question,) = workers.register.questions
    assert question["requesterNumber"] == "556703748501"


@company
async def test_a_number_that_nobody_has_is_invalid(workers: Workers) -> None:
    workers.register.answers = [valid(NUMBER, valid=False)]
    customer_id = await german()
    await workers.run_until_still()
    assert await state(customer_id) == (VatCheckState.INVALID, None)


@company
@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (fault("MS_UNAVAILABLE"), "MS_UNAVAILABLE"),
        (fault("MS_MAX_CONCURRENT_REQ"), "MS_MAX_CONCURRENT_REQ"),
        (raw(429, b""), "TOO_MANY_REQUESTS"),
        (raw(200, b'{"valid"', length=90), "HALF_ANSWER"),
    ],
)
async def test_an_outage_is_told_and_mended_later(
    workers: Workers, answer: bytes, reason: str
) -> None:
    workers.register.answers = [answer, valid(NUMBER)]
    customer_id = await german()
    await workers.run_until_still()
    assert await state(customer_id) == (VatCheckState.UNKNOWN, reason)

    with stopped_at(now() + timedelta(minutes=1)):
        await workers.take_up_postponed()
    assert await state(customer_id) == (VatCheckState.VALID, None)
    assert workers.postponed == []


@company
async def test_an_outage_that_lasts_is_given_up(workers: Workers) -> None:
    workers.register.answers = [fault("SERVICE_UNAVAILABLE")]
    customer_id = await german()
    await workers.run_until_still()
    for hours in range(1, 20):
        with stopped_at(now() + timedelta(hours=10 * hours)):
            await workers.take_up_postponed()
    assert workers.postponed == []
    assert len(workers.register.questions) == 8
    assert await state(customer_id) == (VatCheckState.UNKNOWN, "SERVICE_UNAVAILABLE")


@company
async def test_a_refusal_is_not_asked_again(workers: Workers) -> None:
    workers.register.answers = [fault("INVALID_REQUESTER_INFO", 400)]
    customer_id = await german()
    await workers.run_until_still()
    assert await state(customer_id) == (VatCheckState.UNKNOWN, "INVALID_REQUESTER_INFO")
    assert (workers.postponed, len(workers.register.questions)) == ([], 1)


@company
async def test_the_same_message_twice_asks_once(workers: Workers) -> None:
    customer_id = await german()
    message = await workers.run_up_to(look_up)
    await workers.run_until_still()
    first = await check(customer_id)
    workers.register.answers = [valid(NUMBER, valid=False)]
    with stopped_at(now() + LEASE):
        await workers.perform(message)
    await workers.run_until_still()
    assert len(workers.register.questions) == 1
    assert await check(customer_id) == first
    async with tenant_transaction(read_only=True):
        told = [each.kind for each in await latest_events(20)]
    assert told.count("VatNumberChecked") == 1


@company
async def test_who_died_while_asking_is_taken_over(workers: Workers) -> None:
    customer_id = await german()
    message = await workers.run_up_to(look_up)
    async with tenant_transaction():
        stored = await event_at(int(message.args[1]))
        assert stored is not None
        assert isinstance(stored.event, VatCheckRequested)
        await claim_vat_check(stored.event.vat_check_id)
    await workers.run_until_still()
    assert await check(customer_id) is None

    with stopped_at(now() + LEASE):
        await workers.take_up_postponed()
    assert await state(customer_id) == (VatCheckState.VALID, None)


@company
async def test_the_platform_asks_one_at_a_time(workers: Workers) -> None:
    moment = now()
    with stopped_at(moment):
        customers = [await german() for _ in range(3)]
        await workers.run_until_still()
        assert len(workers.register.questions) == 1
    for second in range(1, 3):
        with stopped_at(moment + timedelta(seconds=second)):
            await workers.take_up_postponed()
    assert [await state(each) for each in customers] == [(VatCheckState.VALID, None)] * 3


async def asked_again_in(acme: TenantScope, workers: Workers) -> tuple[CustomerId, VatCheckId]:
    """A customer whose number is known, and is about to be looked up once more."""
    with within(acme):
        async with tenant_transaction():
            await make_company()
        customer_id = await german()
        await workers.run_until_still()
        async with tenant_transaction():
            await request_vat_check(customer_id)
        message = await workers.run_up_to(look_up)
        async with tenant_transaction(read_only=True):
            stored = await event_at(int(message.args[1]))
    assert stored is not None
    assert isinstance(stored.event, VatCheckRequested)
    return customer_id, stored.event.vat_check_id


async def test_what_one_firm_has_asked_no_other_firm_knows(
    workers: Workers, acme: TenantScope, other_scope: TenantScope
) -> None:
    customer_id, check_id = await asked_again_in(acme, workers)
    questions = list(workers.register.questions)
    with within(other_scope):
        async with tenant_transaction():
            assert await customer(customer_id) is None
            assert await customer_count(CustomerFilter()) == 0
            with pytest.raises(DoesNotExist):
                await claim_vat_check(check_id)
            with pytest.raises(Refused, match="NOT_FOUND"):
                async with savepoint():
                    await request_vat_check(customer_id)
    assert workers.register.questions == questions
    with within(acme):
        assert await state(customer_id) == (VatCheckState.VALID, None)
