"""Watching a job over a socket."""

from typing import Any

from reskontra.domain.jobs.commands import begin_job, end_job, settle_items
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.views import JobState
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.jobs import make_job
from tests.support.api import Person, person_in
from tests.support.shop import Shop, document
from tests.support.watching import Relay, Socket, raw_socket, socket_of

WATCH = document("JobProgress")


async def watches(socket: Socket, **variables: str) -> None:
    payload = {"query": WATCH, "variables": variables}
    await socket.sends(type="subscribe", id="1", payload=payload)


async def news(socket: Socket) -> Any:
    return (await socket.hears())["payload"]["data"]["jobProgress"]


def told(item: Any) -> tuple[str, int]:
    return item["job"]["state"], item["job"]["doneCount"]


async def a_job(shop: Shop) -> JobId:
    with within(shop.scope):
        async with tenant_transaction():
            return await make_job(subjects=["a", "b"])


async def moves(shop: Shop, job_id: JobId, relay: Relay) -> None:
    """Begin it, settle the first of two, and tell."""
    with within(shop.scope):
        async with tenant_transaction():
            await begin_job(job_id)
            await settle_items(job_id, {1: []})
    await relay.tells()


async def ends(shop: Shop, job_id: JobId, relay: Relay) -> None:
    with within(shop.scope):
        async with tenant_transaction():
            await end_job(job_id, JobState.DONE)
    await relay.tells()


async def test_a_watcher_sees_where_it_stands_and_each_step(
    shop: Shop, served: str, owner_of_acme: Person, relay: Relay
) -> None:
    made, other = await a_job(shop), await a_job(shop)
    async with socket_of(served, owner_of_acme) as socket:
        await watches(socket, id=str(made))
        assert told(await news(socket)) == ("QUEUED", 0)

        await moves(shop, other, relay)
        await moves(shop, made, relay)
        assert told(await news(socket)) == ("RUNNING", 1)

        await ends(shop, made, relay)
        assert told(await news(socket)) == ("DONE", 1)


async def test_who_comes_back_hears_only_what_is_new(
    shop: Shop, served: str, owner_of_acme: Person, relay: Relay
) -> None:
    made = await a_job(shop)
    await moves(shop, made, relay)
    async with socket_of(served, owner_of_acme) as socket:
        await watches(socket, id=str(made))
        seen = await news(socket)

    await ends(shop, made, relay)
    async with socket_of(served, owner_of_acme) as socket:
        await watches(socket, id=str(made), after=seen["cursor"])
        assert told(await news(socket)) == ("DONE", 1)


async def test_another_firm_hears_nothing_of_it(
    shop: Shop, served: str, other_scope: TenantScope, relay: Relay
) -> None:
    made, stranger = await a_job(shop), await person_in(other_scope)
    async with raw_socket(served, f"/t/{other_scope.slug}/graphql") as socket:
        await socket.sends(type="connection_init", payload=stranger.bearer)
        assert await socket.hears() == {"type": "connection_ack"}
        await watches(socket, id=str(made))
        await moves(shop, made, relay)
        await Relay(relay.redis, other_scope).tells()
        await socket.sends(type="ping")
        assert await socket.hears() == {"type": "pong"}
