"""The servers that an operator means: those that are named, else those of this machine's house."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from reskontra.console.house import say
from reskontra.console.keys import Keys
from reskontra.console.leftovers import only_house
from reskontra.console.ports import Ports
from reskontra.console.programs import answers, running
from reskontra.console.servers import Database, Redis
from reskontra.console.settings import Settings
from reskontra.console.valkey import BROKER, LIVE, Valkey
from reskontra.tenancy.verifying import has_platform


class NoDatabase(Exception):
    """There is no database to speak to, or nothing in it; the message says the cure."""


@contextmanager
def database_at_hand(settings: Settings) -> Iterator[Database]:
    """Reach the database for as long as the block lasts; our own is started if it sleeps.

    Raises:
        NoDatabase: Only half of it is named.
    """
    with ExitStack() as stack:
        yield awake_database(settings) or _woken(settings, stack)


@contextmanager
def platform_at_hand(settings: Settings) -> Iterator[Database]:
    """The same, for those who need a platform in it.

    Raises:
        NoDatabase: It has never been migrated.
    """
    with database_at_hand(settings) as database:
        if not asyncio.run(has_platform(database.owner_url)):
            raise NoDatabase("No platform stands there yet: run ./reskontra tenants migrate")
        yield database


def awake_database(settings: Settings) -> Database | None:
    """The database that is named, or else that of a house which is up.

    Raises:
        NoDatabase: Only half of it is named.
    """
    places = settings.places
    if settings.migrator_database_url:
        # Nothing is kept in a state folder: an image may have none that can be written.
        if not settings.database_url:
            raise NoDatabase("MIGRATOR_DATABASE_URL is set, but DATABASE_URL is not: set both.")
        return Database(settings.migrator_database_url, settings.database_url)
    keys = Keys.kept_in(places.made().state / "keys.json")
    if settings.database_url:
        return Database.given(settings, keys)
    port = last_port(settings, "PostgreSQL")
    if not (port and answers(port)):
        return None
    return Database(
        f"postgresql://reskontra_owner:{keys.owner}@127.0.0.1:{port}/reskontra",
        f"postgresql://reskontra_app:{keys.app}@127.0.0.1:{port}/reskontra",
    )


def awake_redis(settings: Settings) -> Redis | None:
    """The Redis that is named, or else that of a house which is up."""
    if settings.redis_url:
        return Redis.given(settings)
    places, port = settings.places.made(), last_port(settings, "Valkey")
    if not (port and answers(port)):
        return None
    server = Valkey(
        folder=places.state / "valkey",
        log=places.logs / "valkey.log",
        port=port,
        password=Keys.kept_in(places.state / "keys.json").valkey,
    )
    return Redis(server.url(LIVE), server.url(BROKER))


def last_port(settings: Settings, name: str) -> int:
    """The port that a program of the house had last; zero if it never had one."""
    try:
        kept = json.loads((settings.places.state / "ports.json").read_text())
        return int(kept.get(name, 0))
    except (OSError, ValueError, AttributeError):
        return 0


def _woken(settings: Settings, stack: ExitStack) -> Database:
    """Our own server, started for this block."""
    places = settings.places
    lock = stack.enter_context(only_house(places.state / "house.lock"))
    lock.write_text("./reskontra tenants is at work on its database")
    keys, ports = Keys.kept_in(places.state / "keys.json"), Ports(places.state / "ports.json", say)
    database = Database.made(places, keys, ports)
    if database.ours:
        stack.enter_context(running(database.ours.program()))
        database.ours.found_database()
    return database
