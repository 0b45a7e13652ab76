"""Guessers are slowed down by where they come from, and links by how often they are followed."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import httpx
import pytest
import pytest_asyncio
from redis.asyncio import Redis
from starlette.applications import Starlette
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from reskontra.api.app import create_app
from reskontra.api.doors.turnstile import Turnstile, network_of
from reskontra.api.errors import Throttled
from reskontra.api.settings import Settings
from reskontra.console.ports import any_free
from tests.support.api import Json, running
from tests.support.shop import Shop, document
from tests.support.valkey import RedisUrls

LOGIN = {"email": "ingen@example.se", "password": "fel lösenord"}
ENTRY = {
    "companyName": "Övningsbolaget AB",
    "orgNumber": "1234",
    "slug": "admin",
    "ownerName": "Åsa Öberg",
    "ownerEmail": "nej",
    "password": "kort",
}
TRIES = {
    "SignIn": LOGIN,
    "SignUp": ENTRY,
    "EmailConfirm": {"token": "forged"},
    "InvitationJoin": {"token": "forged", "password": "fel lösenord"},
    "PasswordReset": {"token": "forged", "password": "fel lösenord"},
    "PasswordResetRequest": {"email": "nej"},
}
PLATFORM = "/platform/graphql"


@pytest.fixture
def strict(api_settings: Settings, valkey: RedisUrls) -> Settings:
    """Settings under which the fourth of anything is too many; its buckets are full."""
    return replace(
        api_settings,
        redis_url=valkey.live,
        entries_per_minute=3,
        visits_per_minute=6,
        visits_per_link_per_minute=3,
    )


@pytest_asyncio.fixture(loop_scope="session")
async def guarded(shop: Shop, strict: Settings) -> AsyncIterator[Starlette]:
    app = create_app(strict, connects=False)
    async with running(app):
        yield app


def client_at(app: Any, address: str, *, by: str = "10.0.0.1") -> httpx.AsyncClient:
    """A client at an address of its own, as the proxy that it comes by tells."""
    behind: Any = ProxyHeadersMiddleware(app, trusted_hosts="10.0.0.1")
    transport = httpx.ASGITransport(behind, client=(by, 1))
    headers = {"x-forwarded-for": address}
    return httpx.AsyncClient(transport=transport, base_url="http://testserver", headers=headers)


async def asked(app: Starlette, address: str, door: str, name: str, **headers: str) -> Json:
    async with client_at(app, address) as client:
        body = {"query": document(name), "variables": {"input": TRIES.get(name, LOGIN)}}
        accept = {"accept": "application/graphql-response+json"}
        answer = await client.post(door, json=body, headers=accept | headers)
    return {"status": answer.status_code, "retry": answer.headers.get("retry-after")}


async def test_a_guesser_of_passwords_is_asked_to_wait(guarded: Starlette) -> None:
    replies = [await asked(guarded, "192.0.2.1", PLATFORM, "SessionCreate") for _ in range(4)]
    elsewhere = await asked(guarded, "192.0.2.2", PLATFORM, "SessionCreate")

    assert [reply["status"] for reply in replies] == [200, 200, 200, 429]
    assert 1 <= int(replies[3]["retry"]) <= 20
    assert elsewhere["status"] == 200


async def test_a_page_says_so_kindly(guarded: Starlette) -> None:
    async with client_at(guarded, "192.0.2.10") as client:
        for _ in range(3):
            await client.get("/p/one-link")
        answer = await client.get("/p/one-link", headers={"accept-language": "sv"})

    assert answer.status_code == 429
    assert "Vänta en liten stund" in answer.text
    assert 1 <= int(answer.headers["retry-after"]) <= 20


@pytest.mark.parametrize("name", TRIES)
async def test_every_way_in_counts_as_a_try(guarded: Starlette, name: str) -> None:
    await asked(guarded, "192.0.2.3", PLATFORM, "SessionCreate")
    replies = [await asked(guarded, "192.0.2.3", PLATFORM, name) for _ in range(3)]

    assert [reply["status"] for reply in replies] == [200, 200, 429]


async def test_a_letter_of_invitation_is_read_so_often_from_wherever(guarded: Starlette) -> None:
    answers = []
    body = {"query": document("Invitation"), "variables": {"token": "forged"}}
    for n in range(4):
        async with client_at(guarded, f"198.51.100.2{n}") as client:
            answers.append(await client.post(PLATFORM, json=body))

    assert [answer.json()["data"] for answer in answers] == [{"invitation": None}] * 4
    assert ["errors" in answer.json() for answer in answers] == [False, False, False, True]
    assert answers[3].json()["errors"][0]["extensions"]["code"] == "THROTTLED"
    assert 1 <= int(answers[3].headers["retry-after"]) <= 20


async def test_many_tries_in_one_request_count_as_many(guarded: Starlette) -> None:
    fields = " ".join(f"a{n}: sessionCreate(input: $i) {{ session {{ token }} }}" for n in range(4))
    query = f"mutation($i: SessionCreateInput!) {{ {fields} }}"
    async with client_at(guarded, "192.0.2.5") as client:
        body = {"query": query, "variables": {"i": LOGIN}}
        answer = await client.post("/platform/graphql", json=body)

    assert answer.status_code == 429
    assert answer.json()["data"] is None


@pytest.mark.parametrize("path", ["/p/forged", "/p/forged/pdf", "/files/forged"])
async def test_a_link_is_followed_so_often_from_wherever(guarded: Starlette, path: str) -> None:
    statuses = []
    for n in range(4):
        async with client_at(guarded, f"198.51.100.{n}") as client:
            statuses.append((await client.get(path)).status_code)

    assert statuses == [404, 404, 404, 429]


async def test_a_guesser_of_links_is_asked_to_wait(guarded: Starlette) -> None:
    async with client_at(guarded, "192.0.2.6") as client:
        answers = [await client.get(f"/p/guess-{n}") for n in range(7)]

    assert [answer.status_code for answer in answers] == [404] * 6 + [429]


async def test_the_portals_door_counts_looks_by_link(guarded: Starlette) -> None:
    bearer = {"authorization": "Bearer forged"}
    replies = [
        await asked(guarded, f"198.51.100.1{n}", "/p/graphql", "PortalInvoice", **bearer)
        for n in range(4)
    ]

    assert [reply["status"] for reply in replies] == [401, 401, 401, 429]
    assert 1 <= int(replies[3]["retry"]) <= 20


async def test_nobody_may_say_for_themselves_where_they_are(guarded: Starlette) -> None:
    statuses = []
    for n in range(4):
        async with client_at(guarded, f"192.0.2.{100 + n}", by="203.0.113.9") as client:
            body = {"query": document("SignIn"), "variables": {"input": LOGIN}}
            accept = {"accept": "application/graphql-response+json"}
            answer = await client.post(PLATFORM, json=body, headers=accept)
            statuses.append(answer.status_code)

    assert statuses == [200, 200, 200, 429]


async def test_without_redis_each_address_is_still_counted(strict: Settings) -> None:
    redis: Redis = Redis.from_url(f"redis://127.0.0.1:{any_free()}/0")
    turnstile = Turnstile(redis, replace(strict, entries_per_minute=8))
    await turnstile.enter("192.0.2.7")
    await turnstile.enter("192.0.2.7")
    with pytest.raises(Throttled):
        await turnstile.enter("192.0.2.7")
    await turnstile.enter("192.0.2.8")
    await redis.aclose()


async def test_no_link_is_written_down(strict: Settings, valkey: RedisUrls) -> None:
    async with Redis.from_url(valkey.live) as redis:
        await Turnstile(redis, strict).visit("192.0.2.9", "a-secret-link")
        keys = await redis.keys("bucket:*")

    assert len(keys) == 2
    assert not [key for key in keys if b"a-secret-link" in key]


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", ""),
        ("a name", "a name"),
    ],
)
def test_an_address_counts_for_its_network(address: str, network: str) -> None:
    assert network_of(address) == network
