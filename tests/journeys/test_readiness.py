"""A database that goes away and comes back: the API says so, and needs nobody to help it up."""

from dataclasses import replace
from urllib.parse import urlsplit

import httpx
import pytest

from tests.support.crew import Crew
from tests.support.database import DatabaseUrls
from tests.support.tripwire import tripwire_to
from tests.support.waiting import until

pytestmark = [pytest.mark.chaos, pytest.mark.journey]


def by_way_of(url: str, port: int) -> str:
    """The same database, reached at another port of this machine."""
    parts = urlsplit(url)
    login = parts.netloc.rpartition("@")[0]
    return parts._replace(netloc=f"{login}@127.0.0.1:{port}").geturl()


async def test_the_api_is_unready_while_its_database_is_away(
    crew: Crew, connected: DatabaseUrls
) -> None:
    async with tripwire_to(urlsplit(connected.app).port or 5432) as wire:
        database = by_way_of(connected.app, wire.port)
        behind = replace(crew, environ={**crew.environ, "DATABASE_URL": database})
        address = f"http://127.0.0.1:{await behind.start_api()}/ready?of=api"
        async with httpx.AsyncClient(trust_env=False, timeout=10) as client:
            before = await client.get(address)
            await wire.cut()
            away = await client.get(address)
            wire.mend()

            async def is_back() -> int:
                return int((await client.get(address)).is_success)

            await until(is_back, at_least=1, within_seconds=15)

    assert before.status_code == 200
    assert away.status_code == 503
    assert away.json() == {"status": "unavailable", "database": False}
