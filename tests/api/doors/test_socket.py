"""The protocol graphql-transport-ws, as a client meets it."""

import httpx
import pytest
from websockets.asyncio.client import connect

from tests.support.api import Api, Json, Person
from tests.support.watching import CHANGED, WATCH, Socket, raw_socket, socket_of

LOG_OUT = "mutation { sessionDelete(input: {}) { deletedSessionId } }"

pytestmark = pytest.mark.usefixtures("company")


@pytest.fixture
def asking(api: Api, owner_of_acme: Person) -> Api:
    return api.as_(owner_of_acme)


async def test_queries_and_mutations_run_on_a_socket_too(
    served: str, owner_of_acme: Person
) -> None:
    async with socket_of(served, owner_of_acme) as socket:
        await socket.watches("{ company { name } }", id="q")
        answer = await socket.hears()
        end = await socket.hears()

    assert answer["payload"]["data"]["company"]["name"].startswith("Åkesson")
    assert end == {"type": "complete", "id": "q"}


async def test_what_cannot_be_executed_is_an_error_of_its_operation(
    served: str, owner_of_acme: Person
) -> None:
    async with socket_of(served, owner_of_acme) as socket:
        await socket.watches("subscription { nothing }", id="bad")
        error = await socket.hears()
        await socket.sends(type="ping")
        pong = await socket.hears()

    assert (error["type"], error["id"]) == ("error", "bad")
    assert error["payload"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
    assert pong == {"type": "pong"}


async def test_a_ticket_opens_one_socket(served: str, asking: Api) -> None:
    made = await asking.platform(
        "mutation { sessionTicketCreate(input: {}) { ticket expiresInSeconds } }"
    )
    ticket = made.data["sessionTicketCreate"]["ticket"]
    async with raw_socket(served) as socket:
        await socket.sends(type="connection_init", payload={"ticket": ticket})
        assert await socket.hears() == {"type": "connection_ack"}
        await socket.watches("{ company { name } }")
        assert (await socket.hears())["type"] == "next"
    async with raw_socket(served) as socket:
        await socket.sends(type="connection_init", payload={"ticket": ticket})
        assert await socket.closes_with() == 4403


@pytest.mark.parametrize(
    ("frames", "code"),
    [
        ([{"type": "connection_init", "payload": {"authorization": "Bearer nothing"}}], 4403),
        ([{"type": "connection_init"}], 4403),
        ([{"type": "subscribe", "id": "1", "payload": {"query": WATCH}}], 4401),
        ([{"type": "what is this"}], 4400),
        ([{"type": "subscribe", "id": "", "payload": {}}], 4400),
    ],
)
async def test_a_client_that_breaks_the_rules_is_sent_away(
    served: str, frames: list[Json], code: int
) -> None:
    async with raw_socket(served) as socket:
        for frame in frames:
            await socket.sends(**frame)
        assert await socket.closes_with() == code


async def test_two_subscriptions_may_not_share_an_id(served: str, owner_of_acme: Person) -> None:
    async with socket_of(served, owner_of_acme) as socket:
        await socket.watches(WATCH)
        await socket.watches(WATCH)
        assert await socket.closes_with() == 4409


async def test_one_subscription_too_many_is_refused_and_the_others_live(
    served: str, owner_of_acme: Person
) -> None:
    async with socket_of(served, owner_of_acme) as socket:
        for place in range(20):
            await socket.watches(CHANGED, id=str(place))
        await socket.watches("{ company { name } }", id="21")
        error = await socket.hears()
        await socket.sends(type="complete", id="0")
        await socket.watches("{ company { name } }", id="22")
        answer = await socket.hears()

    assert (error["type"], error["id"]) == ("error", "21")
    assert error["payload"][0]["extensions"]["code"] == "THROTTLED"
    assert (answer["type"], answer["id"]) == ("next", "22")


async def test_who_is_logged_out_is_told_so_and_sent_away(
    served: str, asking: Api, owner_of_acme: Person
) -> None:
    async with socket_of(served, owner_of_acme) as socket:
        await socket.watches(WATCH, id="1")
        await socket.watches(WATCH.replace(" asOf", ""), id="2")
        first = [await socket.hears(), await socket.hears()]
        await asking.platform(LOG_OUT)
        told = [await socket.hears(), await socket.hears()]
        code = await socket.closes_with()

    assert [each["type"] for each in first] == ["next", "next"]
    assert {(each["type"], each["id"]) for each in told} == {("error", "1"), ("error", "2")}
    assert {each["payload"][0]["extensions"]["code"] for each in told} == {"UNAUTHENTICATED"}
    assert code == 4403


async def test_who_was_logged_out_asks_nothing_more_on_an_idle_socket(
    served: str, asking: Api, owner_of_acme: Person
) -> None:
    async with socket_of(served, owner_of_acme) as socket:
        await asking.platform(LOG_OUT)
        await socket.watches("{ company { name } }", id="1")
        told = await socket.hears()
        code = await socket.closes_with()

    assert (told["type"], told["payload"][0]["extensions"]["code"]) == ("error", "UNAUTHENTICATED")
    assert code == 4403


async def test_who_is_logged_out_is_told_so_in_a_stream(
    served: str, asking: Api, owner_of_acme: Person
) -> None:
    headers = {"accept": "text/event-stream", **owner_of_acme.bearer}
    async with (
        httpx.AsyncClient(base_url=served, timeout=5) as client,
        client.stream(
            "POST", "/t/acme/graphql", json={"query": WATCH}, headers=headers
        ) as response,
    ):
        lines = response.aiter_lines()
        beginning = [await anext(lines) for _ in range(3)]
        await asking.platform(LOG_OUT)
        rest = [line async for line in lines]

    assert beginning[-1] == "event: next"
    assert '"UNAUTHENTICATED"' in "".join(rest)
    assert "event: complete" in rest


async def test_initialising_twice_is_too_often(served: str, owner_of_acme: Person) -> None:
    async with socket_of(served, owner_of_acme) as socket:
        await socket.sends(type="connection_init", payload=owner_of_acme.bearer)
        assert await socket.closes_with() == 4429


async def test_another_protocol_is_not_spoken(served: str) -> None:
    async with connect(served.replace("http://", "ws://") + "/t/acme/graphql") as connection:
        assert await Socket(connection).closes_with() == 4406


async def test_the_firm_in_the_address_must_be_theirs(served: str, owner_of_acme: Person) -> None:
    async with raw_socket(served, "/t/other/graphql") as socket:
        await socket.sends(type="connection_init", payload=owner_of_acme.bearer)
        assert await socket.closes_with() == 4403
