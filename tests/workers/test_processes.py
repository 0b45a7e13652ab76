"""The processes as they are run, killed, and left without their servers."""

from pathlib import Path

import asyncpg
import pytest
import redis

from reskontra.console.ports import any_free
from reskontra.console.programs import running
from reskontra.console.valkey import BROKER, LIVE, Valkey
from tests.support.crew import Crew
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
