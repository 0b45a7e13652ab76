"""The log, what was handled, and what was answered."""

import asyncio
from contextvars import copy_context

import pytest

from reskontra.domain.history import commands, queries
from reskontra.domain.history.commands import KeyInUse
from reskontra.domain.history.views import IdempotentAnswer
from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.tenancy.facts import make_fact

KEY = {"actor_id": "usr_1", "mutation": "invoiceIssue", "key": "k"}


@pytest.mark.usefixtures("in_firm")
async def test_facts_are_kept_in_order_with_who_and_when() -> None:
    facts = [make_fact(number) for number in range(3)]
    with acting_as(Actor(ActorKind.USER, "usr_1", "req_1")), stopped_at(now()):
        await commands.append(facts)
        instant = now()
    stored = await queries.events_after(0, 10)
    assert [one.seq for one in stored] == [1, 2, 3]
    assert [one.event for one in stored] == facts
    told = {(one.kind, one.actor_kind, one.actor_id, one.request_id) for one in stored}
    assert told == {("CompanyChanged", ActorKind.USER, "usr_1", "req_1")}
    assert {one.occurred_at for one in stored} == {instant}


@pytest.mark.usefixtures("in_firm")
async def test_nothing_to_keep_beats_nothing() -> None:
    await commands.append([])
    assert await queries.last_seq() == 0


@pytest.mark.usefixtures("in_firm")
async def test_an_actor_handles_a_fact_once() -> None:
    assert await commands.mark_handled(1, "render")
    assert not await commands.mark_handled(1, "render")
    assert await commands.mark_handled(1, "send")
    assert await commands.mark_handled(2, "render")
    assert await queries.is_handled(1, "render")
    assert not await queries.is_handled(2, "send")


async def test_two_actors_at_once_handle_a_fact_once(firm_scope: TenantScope) -> None:
    async def handle() -> bool:
        async with tenant_transaction():
            return await commands.mark_handled(1, "render")

    handled = await asyncio.gather(*(asyncio.create_task(handle()) for _ in range(6)))
    assert sorted(handled) == [False] * 5 + [True]


@pytest.mark.usefixtures("in_firm")
async def test_a_key_is_fresh_once_and_then_has_its_answer() -> None:
    assert await commands.claim_idempotent(**KEY, input_hash="h") is None
    assert await commands.claim_idempotent(**KEY, input_hash="h") == IdempotentAnswer("h", None)
    await commands.keep_idempotent(**KEY, payload={"id": "inv_1"})
    answer = await commands.claim_idempotent(**KEY, input_hash="another")
    assert answer == IdempotentAnswer("h", {"id": "inv_1"})


@pytest.mark.usefixtures("in_firm")
@pytest.mark.parametrize("part", ["actor_id", "mutation", "key"])
async def test_a_key_is_another_key_for_another(part: str) -> None:
    assert await commands.claim_idempotent(**KEY, input_hash="h") is None
    assert await commands.claim_idempotent(**(KEY | {part: "x"}), input_hash="h") is None


async def test_a_key_that_is_being_used_is_not_waited_for(firm_scope: TenantScope) -> None:
    async def claim() -> IdempotentAnswer | None:
        async with tenant_transaction():
            return await commands.claim_idempotent(**KEY, input_hash="h")

    free = copy_context()
    async with tenant_transaction():
        assert await commands.claim_idempotent(**KEY, input_hash="h") is None
        with pytest.raises(KeyInUse):
            await asyncio.create_task(claim(), context=free)


async def test_a_key_of_one_firm_is_free_in_another(
    acme: TenantScope, other_scope: TenantScope
) -> None:
    async def claim() -> IdempotentAnswer | None:
        with within(other_scope):
            async with tenant_transaction():
                answer = await commands.claim_idempotent(**KEY, input_hash="h")
                await commands.forget_answers(older_than_days=-1)
                return answer

    free = copy_context()
    with within(acme):
        async with tenant_transaction():
            assert await commands.claim_idempotent(**KEY, input_hash="h") is None
            assert await asyncio.create_task(claim(), context=free) is None


@pytest.mark.usefixtures("firm_scope")
async def test_a_key_of_a_request_that_failed_is_free_again() -> None:
    with pytest.raises(LookupError):
        async with tenant_transaction():
            await commands.claim_idempotent(**KEY, input_hash="h")
            raise LookupError
    async with tenant_transaction():
        assert await commands.claim_idempotent(**KEY, input_hash="h") is None


@pytest.mark.usefixtures("in_firm")
async def test_answers_are_let_go_of_in_time() -> None:
    await commands.claim_idempotent(**KEY, input_hash="h")
    assert await commands.forget_answers() == 0
    assert await commands.forget_answers(older_than_days=-1) == 1
