"""Assignments are watched: by whoever may read them, in the firm whose they are."""

import asyncio

import pytest

from reskontra.api.streams import cursor_of
from reskontra.domain.history.queries import last_seq
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.api.assignments.offering import offered, open_round
from tests.support.api import Json, Person, person_in
from tests.support.shop import Shop, document
from tests.support.watching import Relay, Socket, raw_socket, socket_of

WATCH = document("AssignmentChanged")


async def so_far(scope: TenantScope) -> str:
    """The place in a firm's history where it stands."""
    with within(scope):
        async with tenant_transaction(read_only=True):
            return str(cursor_of(await last_seq()))


async def news(socket: Socket) -> Json:
    told: Json = (await socket.hears())["payload"]["data"]["assignmentChanged"]
    return told


async def test_each_step_is_told_in_order_with_the_assignment_as_it_is(
    shop: Shop, served: str, owner_of_acme: Person, relay: Relay
) -> None:
    first, second, _ = await offered(shop)
    after = await so_far(shop.scope)
    await shop.do("OfferAnswer", id=first["id"], isAccepted=False)
    await shop.do("OfferAnswer", id=second["id"], isAccepted=True)
    async with socket_of(served, owner_of_acme) as socket:
        await socket.watches(WATCH, after=after)
        await relay.tells()
        heard = [await news(socket) for _ in range(4)]
    assert [each["kind"] for each in heard] == [
        "OFFER_DECLINED",
        "OFFER_ACCEPTED",
        "OFFER_ROUND_ENDED",
        "CONFIRMED",
    ]
    assert {each["node"]["state"] for each in heard} == {"CONFIRMED"}


async def test_one_assignment_is_watched_alone(
    shop: Shop, served: str, owner_of_acme: Person, relay: Relay
) -> None:
    round_ = await open_round(shop)
    after = await so_far(shop.scope)
    await shop.assignment()
    await shop.do("OfferRoundWithdraw", id=round_["id"])
    async with socket_of(served, owner_of_acme) as socket:
        payload = {"id": round_["assignmentId"], "after": after}
        await socket.sends(type="subscribe", id="1", payload={"query": WATCH, "variables": payload})
        await relay.tells()
        heard = await news(socket)
    # What was ordered meanwhile stands before it in the history.
    assert heard["assignmentId"] == heard["node"]["id"] == round_["assignmentId"]


async def test_another_firm_hears_nothing_of_ours(
    shop: Shop, served: str, other_scope: TenantScope, relay: Relay
) -> None:
    person, after = await person_in(other_scope), await so_far(other_scope)
    round_ = await open_round(shop)
    async with raw_socket(served, f"/t/{other_scope.slug}/graphql") as socket:
        await socket.sends(type="connection_init", payload=person.bearer)
        await socket.hears()
        await socket.watches(WATCH, id="1", after=after)
        about = {"id": round_["assignmentId"], "after": after}
        await socket.sends(type="subscribe", id="2", payload={"query": WATCH, "variables": about})
        await shop.do("OfferRoundWithdraw", id=round_["id"])
        await relay.tells()
        await Relay(relay.redis, other_scope).tells()
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(socket.connection.recv(), 1)


async def test_whoever_may_not_read_assignments_hears_nothing(
    shop: Shop, served: str, relay: Relay
) -> None:
    reader = await person_in(shop.scope, Role.CONSULTANT)
    async with socket_of(served, reader) as socket:
        await socket.watches(WATCH)
        assert (await socket.hears())["type"] == "error"
