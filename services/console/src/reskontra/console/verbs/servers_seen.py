"""A look at what runs: the database and what is in it, Valkey and what waits in it, the mail."""

import asyncio
from datetime import datetime, timedelta
from urllib.parse import urlsplit

import redis

from reskontra.console.programs import answers
from reskontra.console.servers import Database, Redis
from reskontra.console.settings import Settings
from reskontra.console.verbs.at_hand import awake_database, awake_redis, last_port
from reskontra.console.verbs.findings import Finding
from reskontra.domain.kernel.clock import now
from reskontra.tenancy.database import DatabaseSettings, connect, disconnect
from reskontra.tenancy.provisioning import TenantStatus, tenants_status
from reskontra.tenancy.pulse import SCHEDULE, heartbeats
from reskontra.tenancy.verifying import DatabaseAway, folds_letters, has_platform
from reskontra.workers.broker import Backlog, backlog, dead_letters

_START = "./reskontra up starts it"
_MIGRATE = "./reskontra tenants migrate"
_STILLEST = timedelta(seconds=60)
_SMTP_PORT = 25
_LETTERS_TOLD = 5


def database_findings(settings: Settings) -> list[Finding]:
    """The database: whether it answers, is migrated, and the schedule's heart beats in it."""
    database = awake_database(settings)
    if database is None:
        return [Finding.asleep("database", f"asleep; {_START}")]
    try:
        is_founded = asyncio.run(has_platform(database.owner_url))
    except DatabaseAway as away:
        cure = "start it, or mend DATABASE_URL and MIGRATOR_DATABASE_URL"
        return [Finding.broken("database", str(away), cure)]
    answering = [
        Finding.well("database", f"answers at {_place(database.owner_url)}"),
        letters(folds=asyncio.run(folds_letters(database.owner_url))),
    ]
    if not is_founded:
        return [*answering, Finding.broken("schemas", "nothing is migrated", _MIGRATE)]
    firms = asyncio.run(tenants_status(database.owner_url))
    return [*answering, schemas(firms), _schedule(database)]


def letters(*, folds: bool) -> Finding:
    """Whether names are found and sorted whatever the case of their å, ä and ö."""
    if folds:
        return Finding.well("letters", "lower('ÅÄÖ') is 'åäö'")
    told = "lower('ÅÄÖ') stays 'ÅÄÖ': names with them are not found"
    cure = "move to a database whose locale is C.UTF-8, or another one in UTF-8"
    return Finding.broken("letters", told, cure)


def schemas(firms: list[TenantStatus]) -> Finding:
    """Whether every firm's schema is what this code wants."""
    failed = [firm for firm in firms if firm.failure]
    behind = [firm for firm in firms if not firm.is_current]
    if failed:
        told = f"{len(failed)} of {len(firms)} could not be migrated: {failed[0].failure}"
        return Finding.broken("schemas", told, f"mend the cause, then {_MIGRATE}")
    if behind:
        return Finding.broken("schemas", f"{len(behind)} of {len(firms)} are behind", _MIGRATE)
    return Finding.well("schemas", f"{len(firms)}, all at the newest version")


def redis_findings(settings: Settings) -> list[Finding]:
    """Valkey, and the messages that were given up."""
    found = awake_redis(settings)
    if found is None:
        return [Finding.asleep("Valkey", f"asleep; {_START}")]
    try:
        return [_answering(found), *_queues(found)]
    except redis.RedisError as error:
        return [Finding.broken("Valkey", str(error), "start it, or mend REDIS_URL and BROKER_URL")]


def mail_server(settings: Settings) -> Finding:
    """Whether mail can leave: by the server that is named, else into the house's own catcher."""
    named = urlsplit(settings.surroundings.get("SMTP_URL", ""))
    if named.hostname:
        port = named.port or _SMTP_PORT
        if not answers(port, named.hostname):
            told = f"{named.hostname}:{port} gives no answer"
            return Finding.odd("SMTP", told, "mend SMTP_URL; mail waits and is tried again")
        return Finding.well("SMTP", f"{named.hostname}:{port} answers")
    port = last_port(settings, "mail")
    if port and answers(port):
        return Finding.well("SMTP", f"the mail catcher answers at port {port}")
    return Finding.asleep("SMTP", f"the mail catcher is asleep; {_START}")


def given_up(queues: list[Backlog]) -> int:
    """How many messages were given up on all queues."""
    return sum(queue.dead for queue in queues)


def _answering(found: Redis) -> Finding:
    with redis.Redis.from_url(found.live_url, socket_timeout=3) as client:
        client.ping()
    return Finding.well("Valkey", f"answers at {_place(found.live_url)}")


def _queues(found: Redis) -> list[Finding]:
    with redis.Redis.from_url(found.broker_url, socket_timeout=3) as client:
        queues = backlog(client)
        letters = list(dead_letters(client, _LETTERS_TOLD))
    dead, waiting = given_up(queues), sum(queue.waiting for queue in queues)
    if not dead:
        return [Finding.well("queues", f"{waiting} messages wait, none was given up")]
    told = "; ".join(f"{one.actor}{one.args} {one.failed_in}" for one in letters[:_LETTERS_TOLD])
    cure = "mend the cause; the sweeper sends again whatever stayed undone"
    return [Finding.odd("queues", f"{dead} messages were given up: {told}", cure)]


def _schedule(database: Database) -> Finding:
    beats = asyncio.run(_heartbeats(database.app_url))
    last = beats.get(SCHEDULE)
    if last is None:
        return Finding.odd("schedule", "has never run here", "./reskontra up, or start its process")
    silent = now() - last
    if silent > _STILLEST:
        told = f"silent since {last:%Y-%m-%d %H:%M} UTC"
        return Finding.odd("schedule", told, "./reskontra up, or start its process")
    return Finding.well("schedule", f"its heart beat {silent.seconds} s ago")


async def _heartbeats(url: str) -> dict[str, datetime]:
    await connect(DatabaseSettings(url=url, pool_max=1))
    try:
        return await heartbeats()
    finally:
        await disconnect()


def _place(url: str) -> str:
    """Where it is, without its password."""
    parts = urlsplit(url)
    return f"{parts.hostname}:{parts.port}{parts.path}"
