"""What other servers tell us is heard so often a minute, and forgers are heard less."""

from collections.abc import AsyncIterator
from dataclasses import replace
from inspect import unwrap

import httpx
import pytest
import pytest_asyncio
from starlette.applications import Starlette
from starlette.routing import Route

from reskontra.api.app import create_app
from reskontra.api.doors.hooks import FORGERY_COUNTS_FOR
from reskontra.api.settings import Settings
from reskontra.api.webhooks.mail import MOST_BYTES
from reskontra.api.webhooks.routes import HOOKS
from tests.support.api import running
from tests.support.valkey import RedisUrls


@pytest_asyncio.fixture(loop_scope="session")
async def guarded(api_settings: Settings, valkey: RedisUrls) -> AsyncIterator[Starlette]:
    """An API that hears three calls a minute from one address, or one forged one."""
    most = FORGERY_COUNTS_FOR + 2
    app = create_app(
        replace(api_settings, redis_url=valkey.live, hooks_per_minute=most), connects=False
    )
    async with running(app):
        yield app


def calling(app: Starlette, address: str) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app, client=(address, 1))
    return httpx.AsyncClient(transport=transport, base_url="http://testserver")


@pytest.mark.parametrize(
    ("path", "forged"),
    [("/hooks/mail", 401), ("/hooks/sms/twilio/forged", 403), ("/hooks/sms/elks46/forged", 403)],
)
async def test_a_forger_is_heard_a_few_times(guarded: Starlette, path: str, forged: int) -> None:
    address = f"192.0.2.{forged % 100 + len(path)}"
    async with calling(guarded, address) as client:
        answers = [await client.post(path, content=b"x=1") for _ in range(5)]
    assert [answer.status_code for answer in answers[:1]] == [forged]
    assert answers[-1].status_code == 429
    assert int(answers[-1].headers["retry-after"]) >= 1
    async with calling(guarded, "198.51.100.77") as client:
        assert (await client.post(path, content=b"x=1")).status_code in {forged, 429}


async def test_what_is_too_large_is_not_read(guarded: Starlette) -> None:
    async with calling(guarded, "192.0.2.200") as client:
        answer = await client.post("/hooks/mail", content=b"x" * (MOST_BYTES + 1))
    assert answer.status_code == 413


def test_every_hook_is_counted(guarded: Starlette) -> None:
    counted = {
        route.path: route.endpoint
        for route in guarded.routes
        if isinstance(route, Route) and route.path.startswith("/hooks/")
    }
    assert set(counted) == {hook.path for hook in HOOKS}
    assert all(unwrap(counted[hook.path]) is hook.endpoint for hook in HOOKS)
    assert all(counted[hook.path] is not hook.endpoint for hook in HOOKS)
