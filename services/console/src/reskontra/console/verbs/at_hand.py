"""The database that an operator means: the one that is named, else that of this machine's house."""

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from reskontra.console.house import say
from reskontra.console.keys import Keys
from reskontra.console.leftovers import only_house
from reskontra.console.plan import draw_plan
from reskontra.console.programs import answers, running
from reskontra.console.servers import Database
from reskontra.console.settings import Settings


class NoDatabase(Exception):
    """There is no database to speak to; the message says the cure."""


@contextmanager
def database_at_hand(settings: Settings) -> Iterator[Database]:
    """Reach the database for as long as the block lasts; our own is started if it sleeps.

    Raises:
        NoDatabase: Only half of it is named.
    """
    if settings.migrator_database_url and not settings.database_url:
        raise NoDatabase("MIGRATOR_DATABASE_URL is set, but not DATABASE_URL, the app's login.")
    with ExitStack() as stack:
        yield _found(settings, stack)


def _found(settings: Settings, stack: ExitStack) -> Database:
    places = settings.places
    if settings.migrator_database_url:
        # Nothing is kept in a state folder: an image may have none that can be written.
        return Database(settings.migrator_database_url, settings.database_url)
    places.made()
    keys = Keys.kept_in(places.state / "keys.json")
    if settings.database_url:
        return Database.given(settings, keys)
    awake = _awake(settings, keys)
    return awake or _woken(settings, stack)


def _awake(settings: Settings, keys: Keys) -> Database | None:
    """The server of a house that is up."""
    port = last_port(settings, "PostgreSQL")
    if not port or not answers(port):
        return None
    return Database(
        f"postgresql://reskontra_owner:{keys.owner}@127.0.0.1:{port}/reskontra",
        f"postgresql://reskontra_app:{keys.app}@127.0.0.1:{port}/reskontra",
    )


def _woken(settings: Settings, stack: ExitStack) -> Database:
    """Our own server, started for this block."""
    stack.enter_context(only_house(settings.places.state / "house.lock"))
    database = draw_plan(settings, say).servers.database
    if database.ours:
        stack.enter_context(running(database.ours.program()))
        database.ours.found_database()
    return database


def last_port(settings: Settings, name: str) -> int:
    """The port that a program of the house had last; zero if it never had one."""
    try:
        kept = json.loads((settings.places.state / "ports.json").read_text())
        return int(kept.get(name, 0))
    except (OSError, ValueError, AttributeError):
        return 0
