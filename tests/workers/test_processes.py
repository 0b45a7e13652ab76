"""The processes as they are run, killed, and left without their servers."""

from pathlib import Path

import asyncpg
import pytest
import redis

from reskontra.console.ports import any_free
from reskontra.console.programs import running
from reskontra.console.valkey import BROKER, LIVE, Valkey
from reskontra.domain.invoicing.commands import request_bulk
from reskontra.domain.invoicing.queries import heads
from reskontra.domain.jobs.queries import job
from reskontra.domain.jobs.views import JobKind
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.tenancy.verifying import verify_fleet
from tests.factories.invoicing import make_draft
from tests.support.crew import Crew
from tests.support.database import DatabaseUrls
from tests.support.mailbox import Mailbox
from tests.support.sendings import issued_and_sent
from tests.support.valkey import RedisUrls
from tests.support.waiting import until

pytestmark = [pytest.mark.usefixtures("company"), pytest.mark.timeout(180)]


async def test_an_invoice_goes_out_through_real_processes(crew: Crew, mailbox: Mailbox) -> None:
    crew.start()
    await issued_and_sent()
    await until(mailbox.count, at_least=1)
    assert crew.stop("workers") == 0
    assert crew.stop("relay") == 0
    assert crew.stop("schedule") == 0


@pytest.mark.chaos
async def test_a_killed_workers_mail_goes_out_within_a_minute(crew: Crew, mailbox: Mailbox) -> None:
    mailbox.speaks.clear()
    crew.start_workers()
    crew.start_relay()
    await issued_and_sent()
    await until(mailbox.count_begun, at_least=1)
    crew.kill("workers")

    mailbox.speaks.set()
    crew.start_workers()

    assert await until(mailbox.count, at_least=1, within_seconds=75) < 60
    assert mailbox.repeats == 0


@pytest.mark.chaos
async def test_a_worker_killed_between_two_sets_leaves_the_rest_to_the_next(
    crew: Crew, firm_scope: TenantScope, owner: asyncpg.Connection, connected: DatabaseUrls
) -> None:
    """Somebody who holds the fiftieth draft lets the job come as far as the set before it."""
    async with tenant_transaction():
        drafts = [await make_draft() for _ in range(100)]
        job_id = await request_bulk(JobKind.INVOICE_BULK_ISSUE, drafts, stops_when_refused=False)

    async def done() -> int:
        async with tenant_transaction(read_only=True):
            found = await job(job_id)
        return found.done_count if found else 0

    async def numbers() -> list[int]:
        async with tenant_transaction(read_only=True):
            found = await heads(drafts)
        return sorted(head.number for head in found.values() if head.number is not None)

    async with owner.transaction():
        await owner.execute(
            f"SELECT FROM {firm_scope.schema}.invoice WHERE id = $1 FOR UPDATE", drafts[49].uuid
        )
        crew.start_workers()
        crew.start_relay()
        await until(done, at_least=45)
        crew.kill("workers")
        assert (await done(), await numbers()) == (45, list(range(1001, 1046)))

    crew.start_workers()
    await until(done, at_least=100, within_seconds=75)
    # Nobody writes any more while pulse and history are compared.
    crew.kill("workers")
    crew.stop("relay")
    assert await numbers() == list(range(1001, 1101))
    assert await verify_fleet(connected.owner) == []


async def test_a_worker_without_a_database_dies_loudly(crew: Crew) -> None:
    crew.environ = {**crew.environ, "DATABASE_URL": "postgresql://nobody:x@127.0.0.1:1/nothing"}
    crew.start_workers()
    assert crew.wait("workers") != 0
    assert "DatabaseAwayFault" in crew.log("workers")


async def test_the_relay_survives_a_restart_of_its_database_connection(
    crew: Crew, valkey: RedisUrls, owner: asyncpg.Connection
) -> None:
    crew.start_relay()
    with redis.Redis.from_url(valkey.broker) as queues:
        await issued_and_sent()
        await until(lambda: _length(queues), at_least=1)
        await owner.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name = 'reskontra relay' OR query LIKE 'LISTEN%'"
        )
        await issued_and_sent()
        await until(lambda: _length(queues), at_least=2)


async def test_relay_and_workers_survive_a_restart_of_an_emptied_valkey(
    crew: Crew, mailbox: Mailbox, tmp_path: Path
) -> None:
    server = Valkey(
        folder=tmp_path / "valkey",
        log=tmp_path / "valkey.log",
        port=any_free(),
        password="secret",
        is_durable=False,
    )
    urls = {"REDIS_URL": server.url(LIVE), "BROKER_URL": server.url(BROKER)}
    crew.environ = {**crew.environ, **urls}
    with running(server.program()):
        crew.start()
        await issued_and_sent()
        await until(mailbox.count, at_least=1)
    await issued_and_sent()
    with running(server.program()):
        await until(mailbox.count, at_least=2)
    assert mailbox.repeats == 0


async def _length(queues: redis.Redis) -> int:
    return int(str(queues.hlen("dramatiq:pdf.msgs")))
