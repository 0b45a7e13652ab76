"""What the house tells those who watch over it."""

from collections.abc import AsyncIterator
from dataclasses import replace

import asyncpg
import pytest
import pytest_asyncio

from reskontra.api.app import create_app
from reskontra.api.settings import Settings
from reskontra.console.ports import any_free
from reskontra.tenancy.pulse import beat_heart
from tests.support.api import Api, Person, client_of, running
from tests.support.shop import document

NOTHING_LISTENS = "redis://127.0.0.1:{}/0"


@pytest_asyncio.fixture(loop_scope="session")
async def heart(owner: asyncpg.Connection, api: Api) -> AsyncIterator[asyncpg.Connection]:
    """The schedule's, beating now and forgotten afterwards."""
    await beat_heart("schedule")
    yield owner
    await owner.execute("DELETE FROM platform.heartbeat")


@pytest.mark.usefixtures("heart")
async def test_a_house_in_which_everything_works_is_ready(api: Api) -> None:
    answer = await api.client.get("/ready")

    everything = {"database": True, "redis": True, "schedule": True}
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"} | everything)


@pytest.mark.parametrize(
    "mishap",
    [
        "UPDATE platform.heartbeat SET beaten_at = now() - interval '31 seconds'",
        "DELETE FROM platform.heartbeat",
    ],
)
async def test_a_schedule_that_is_late_is_seen_and_stops_no_requests(
    api: Api, heart: asyncpg.Connection, mishap: str
) -> None:
    await heart.execute(mishap)
    whole = await api.client.get("/ready")
    process = await api.client.get("/ready?of=api")

    told = {"status": "unavailable", "database": True, "redis": True, "schedule": False}
    assert (whole.status_code, whole.json()) == (503, told)
    assert (process.status_code, process.json()) == (200, {"status": "ok", "database": True})


@pytest.mark.usefixtures("heart")
async def test_without_redis_the_house_is_not_ready(api_settings: Settings) -> None:
    away = replace(api_settings, redis_url=NOTHING_LISTENS.format(any_free()))
    app = create_app(away, connects=False)
    async with running(app), client_of(app) as client:
        whole = await client.get("/ready")
        process = await client.get("/ready?of=api")

    assert whole.status_code == 503
    assert whole.json()["redis"] is False
    assert process.status_code == 200


@pytest.mark.usefixtures("heart")
async def test_whoever_has_logged_in_sees_the_heartbeat(api: Api, owner_of_acme: Person) -> None:
    reply = await api.as_(owner_of_acme).platform(document("Heartbeats"))
    nobodys = await api.platform(document("Heartbeats"))

    (heartbeat,) = reply.data["heartbeats"]
    assert heartbeat["name"] == "schedule"
    assert heartbeat["beatenAt"].endswith("Z")
    assert nobodys.codes == ["UNAUTHENTICATED"]
