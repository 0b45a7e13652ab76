"""No fact is skipped, whoever writes and however many relays there are."""

import asyncio
from contextvars import Context

import asyncpg
import pytest
from redis.asyncio import Redis

from reskontra.domain.customers.events import VatCheckRequested
from reskontra.domain.customers.ids import CustomerId, VatCheckId
from reskontra.domain.history.queries import events_after
from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.domain.kernel.events import record
from reskontra.tenancy import pulse
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors.vat_numbers import look_up
from reskontra.workers.relay.relay import Relay
from tests.support.database import DatabaseUrls
from tests.support.valkey import RedisUrls
from tests.support.waiting import until
from tests.support.workers import Workers

WRITERS, EACH = 12, 25
CUSTOMER, CHECK = CustomerId.new(), VatCheckId.new()


async def write(number: int = 1) -> None:
    async with tenant_transaction():
        for _ in range(number):
            record(VatCheckRequested(customer_id=CUSTOMER, vat_check_id=CHECK))


async def write_often(number: int) -> None:
    for turn in range(EACH):
        await write(1 + (number + turn) % 3)


async def last_recorded() -> int:
    async with tenant_transaction(read_only=True):
        return len(await events_after(0, 10_000))


async def is_relayed(firm: TenantScope) -> bool:
    news = await pulse.news_of(firm)
    return news is not None and news.relayed == news.recorded


@pytest.mark.usefixtures("connected")
async def test_two_relays_under_twelve_writers_leave_no_gap(
    firm_scope: TenantScope, workers: Workers, database_urls: DatabaseUrls
) -> None:
    relays = [
        asyncio.create_task(_relay(database_urls.app, workers.screens), context=Context())
        for _ in range(2)
    ]
    await asyncio.gather(*map(write_often, range(WRITERS)))
    await until(lambda: is_relayed(firm_scope), at_least=True)
    for relay in relays:
        relay.cancel()
    await asyncio.wait(relays)

    subjects = [int(message.args[1]) for message in workers.queue.take_all() if message.args[0]]
    recorded = await last_recorded()
    assert sorted(set(subjects)) == list(range(1, recorded + 1))
    assert len(subjects) == recorded
    assert subjects == sorted(subjects)


async def _relay(url: str, screens: Redis) -> None:
    async with pulse.listen(url) as ear:
        await Relay(screens, rounds=4).run(ear, 5)


async def test_screens_hear_of_the_newest_fact(
    firm_scope: TenantScope, workers: Workers, valkey: RedisUrls
) -> None:
    async with Redis.from_url(valkey.live) as client, client.pubsub() as line:
        await line.subscribe(pulse.live_channel(firm_scope.id))
        await line.get_message(timeout=1)
        await write(3)
        await workers.relay()
        heard = await line.get_message(ignore_subscribe_messages=True, timeout=1)
    assert heard is not None
    assert heard["data"] == b"3"


async def test_messages_carry_the_request_that_the_fact_goes_back_to(
    firm_scope: TenantScope, workers: Workers
) -> None:
    with acting_as(Actor(ActorKind.USER, "usr_1", "req-9")):
        await write()
    await workers.relay()

    (message,) = workers.queue.take_all()
    assert message.actor_name == look_up.name
    assert message.args == (str(firm_scope.id), "1")
    assert message.options["trace"] == "req-9"


async def test_news_that_could_not_be_queued_is_relayed_later(
    firm_scope: TenantScope, workers: Workers
) -> None:
    await write()
    workers.queue.is_broken = True
    with pytest.raises(ConnectionError):
        await workers.relay()
    assert not await is_relayed(firm_scope)

    workers.queue.is_broken = False
    await workers.relay()
    assert await is_relayed(firm_scope)
    assert len(workers.queue.take_all()) == 1


@pytest.mark.usefixtures("firm_scope")
async def test_a_long_history_is_relayed_in_parts_and_in_order(workers: Workers) -> None:
    await write(1_201)
    assert await workers.relay() == 1
    subjects = [int(message.args[1]) for message in workers.queue.take_all()]
    assert subjects == list(range(1, 1_202))


async def test_a_firm_whose_history_cannot_be_read_stops_nobody_and_is_tried_again(
    firm_scope: TenantScope, workers: Workers, owner: asyncpg.Connection
) -> None:
    await write()
    schema = firm_scope.schema
    await owner.execute(f"REVOKE SELECT ON {schema}.event FROM {schema}")
    assert await workers.relay() == 0
    await owner.execute(f"GRANT SELECT ON {schema}.event TO {schema}")
    assert await workers.relay() == 1
    assert len(workers.queue.take_all()) == 1
