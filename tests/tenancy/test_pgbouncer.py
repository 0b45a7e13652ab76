"""Behind PgBouncer in transaction mode, where no statement knows on which connection it runs."""

import asyncio
import os
import shutil
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from contextvars import Context
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from tortoise.connection import get_connection

from reskontra.console.ports import any_free
from reskontra.console.programs import answers
from reskontra.domain.history.queries import events_after
from reskontra.domain.kernel.events import record
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.database import DatabaseSettings, connect, disconnect
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import savepoint, tenant_transaction
from tests.support.database import DatabaseUrls
from tests.tenancy.facts import make_fact

POOLER = shutil.which("pgbouncer", path="/usr/sbin:/usr/bin:/usr/local/bin")
pytestmark = pytest.mark.skipif(POOLER is None, reason="pgbouncer is not installed")
TASKS, ROUNDS = 40, 10
CONFIG = """
[databases]
* = host={host} port={port} pool_size=3
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {listen}
pool_mode = transaction
auth_type = plain
auth_file = {users}
unix_socket_dir =
ignore_startup_parameters = extra_float_digits,application_name
"""


@pytest.fixture(scope="module")
def pooled_url(database_urls: DatabaseUrls) -> Iterator[str]:
    """The url of our database through a pooler with three connections of its own."""
    url, port = urlsplit(database_urls.app), any_free()
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)  # root's pooler runs as nobody
        users, config = folder / "users.txt", folder / "pgbouncer.ini"
        users.write_text(f'"{url.username}" "{url.password}"\n')
        config.write_text(CONFIG.format(host=url.hostname, port=url.port, listen=port, users=users))
        as_nobody = ["-u", "nobody"] * (os.geteuid() == 0)
        program = subprocess.Popen([str(POOLER), "-q", *as_nobody, str(config)])
        wait_for(port)
        login = f"{url.username}:{url.password}@127.0.0.1:{port}"
        yield url._replace(netloc=login, query="pgbouncer=true").geturl()
        program.terminate()
        program.wait(10)


def wait_for(port: int) -> None:
    deadline = time.monotonic() + 10
    while not answers(port):
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest_asyncio.fixture(loop_scope="session")
async def through_pooler(
    acme: TenantScope, connected: DatabaseUrls, pooled_url: str
) -> AsyncIterator[None]:
    """Connect this process through the pooler for a while."""
    await disconnect()
    await connect(DatabaseSettings(url=pooled_url, pool_max=10))
    yield
    await disconnect()
    await connect(DatabaseSettings(url=connected.app, pool_max=10))


async def work(scope: TenantScope) -> None:
    with within(scope):
        for number in range(ROUNDS):
            async with tenant_transaction():
                async with savepoint():
                    asked = "SELECT current_user AS who, current_schema() AS place, $1::int AS n"
                    answer = await get_connection(CONNECTION).execute_query_dict(asked, [number])
                assert answer == [{"who": scope.schema, "place": scope.schema, "n": number}]
                record(make_fact())


@pytest.mark.usefixtures("through_pooler")
async def test_firms_are_kept_apart_on_shared_connections(
    acme: TenantScope, firms: dict[str, TenantScope]
) -> None:
    # Another firm reads meanwhile, so that each connection serves both in turn.
    async def read(scope: TenantScope) -> None:
        with within(scope):
            for _ in range(ROUNDS):
                async with tenant_transaction(read_only=True):
                    assert await events_after(0, 1) == []

    tasks = [asyncio.create_task(work(acme), context=Context()) for _ in range(TASKS)]
    tasks += [asyncio.create_task(read(firms["other"]), context=Context()) for _ in range(TASKS)]
    await asyncio.gather(*tasks)
    with within(acme):
        async with tenant_transaction(read_only=True):
            places = [event.seq for event in await events_after(0, 10_000)]
    assert places == list(range(1, TASKS * ROUNDS + 1))


@pytest.mark.usefixtures("through_pooler")
async def test_a_cancelled_transaction_leaves_the_pooler_clean(acme: TenantScope) -> None:
    async def doomed() -> None:
        with within(acme):
            async with tenant_transaction():
                await get_connection(CONNECTION).execute_query("SELECT pg_sleep(0.02)")

    for pause in range(20):
        task = asyncio.create_task(doomed(), context=Context())
        await asyncio.sleep(pause / 1_000)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    await asyncio.create_task(work(acme), context=Context())
