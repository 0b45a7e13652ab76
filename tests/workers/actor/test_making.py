"""How an actor is woken, and what becomes of its faults."""

from datetime import timedelta

import pytest
from dramatiq.errors import Retry

from reskontra.domain.company.events import CompanyOpened
from reskontra.domain.history.queries import is_handled
from reskontra.domain.kernel import clock
from reskontra.domain.kernel.actors import ActorKind, current_actor
from reskontra.domain.kernel.refusals import NotFound, Refused
from reskontra.tenancy.scope import TenantId, TenantScope, current_tenant
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import Errand, later, platform_actor, reaction, tenant_actor
from reskontra.workers.actor.errand import NoSuchFact
from reskontra.workers.broker import ActorFault, Queue, tracing

pytestmark = pytest.mark.usefixtures("company")

SECRET = "Anna Andersson, 19121212-1212"
felt: list[str] = []


@tenant_actor(queue=Queue.NOTIFY)
async def tell(_: Errand) -> None:
    actor = current_actor()
    felt.append(f"{current_tenant().slug} {actor.kind} {actor.request_id}")


@tenant_actor(queue=Queue.NOTIFY)
async def blurt(_: Errand) -> None:
    raise ValueError(SECRET)


@platform_actor(queue=Queue.NOTIFY)
async def blurt_for_all(_: str) -> None:
    raise ValueError(SECRET)


@tenant_actor(queue=Queue.NOTIFY)
async def decline(_: Errand) -> None:
    raise Refused([NotFound()])


@reaction(CompanyOpened, queue=Queue.NOTIFY)
async def react(opened: CompanyOpened) -> None:
    felt.append(str(opened.company_id))


@reaction(CompanyOpened, queue=Queue.NOTIFY)
async def stumble(_: CompanyOpened) -> None:
    raise ValueError(SECRET)


@pytest.fixture(autouse=True)
def _nothing_felt() -> None:
    felt.clear()


async def handled(seq: int, actor: str) -> bool:
    async with tenant_transaction(read_only=True):
        return await is_handled(seq, actor)


async def test_an_actor_works_for_the_tenant_as_the_system_in_the_name_of_a_request(
    firm_scope: TenantScope,
) -> None:
    with tracing("req-7"):
        await tell.perform(str(firm_scope.id), "")
    assert felt == [f"acme {ActorKind.SYSTEM} req-7"]


async def test_nobody_works_for_a_tenant_whose_door_is_closed() -> None:
    await tell.perform(str(TenantId.new()), "")
    assert felt == []


@pytest.mark.usefixtures("connected")
async def test_a_fault_is_stored_without_its_words(firm_scope: TenantScope) -> None:
    with pytest.raises(ActorFault) as told:
        await blurt.perform(str(firm_scope.id), "")
    with pytest.raises(ActorFault) as told_of_all:
        await blurt_for_all.perform("")
    assert str(told.value).startswith("ValueError at test_making.py:")
    assert SECRET not in repr(told.value) + repr(told_of_all.value)
    assert told.value.__suppress_context__


async def test_a_reaction_is_felt_once(firm_scope: TenantScope) -> None:
    for _ in range(2):
        await react.perform(str(firm_scope.id), "1")
    assert len(felt) == 1
    assert await handled(1, react.name)


async def test_a_reaction_that_fails_is_not_handled(firm_scope: TenantScope) -> None:
    with pytest.raises(ActorFault):
        await stumble.perform(str(firm_scope.id), "1")
    assert not await handled(1, stumble.name)


async def test_a_refusal_is_an_answer_and_is_not_asked_for_again(firm_scope: TenantScope) -> None:
    await decline.perform(str(firm_scope.id), "1")
    assert await handled(1, decline.name)


async def test_a_place_where_nothing_stands_is_a_fault(firm_scope: TenantScope) -> None:
    with pytest.raises(ActorFault, match=NoSuchFact.__name__):
        await react.perform(str(firm_scope.id), "99")


def test_an_actor_is_put_off_until_an_instant() -> None:
    put_off = later(clock.now() + timedelta(seconds=10))
    assert isinstance(put_off, Retry)
    assert put_off.delay is not None
    assert 9_000 < put_off.delay <= 10_000
    soon = later(clock.now() - timedelta(seconds=10)).delay
    assert soon == 100
