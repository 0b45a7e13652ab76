"""The whole house on this machine: servers, migrations, and all who serve; one Ctrl-C stops all."""

import asyncio
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from reskontra.console.keys import Keys
from reskontra.console.leftovers import clear_away, only_house
from reskontra.console.places import Places
from reskontra.console.plan import Plan, draw_plan
from reskontra.console.postgres import see_off_last_server
from reskontra.console.programs import ProgramFailed
from reskontra.console.servers import HOUSE_MARK
from reskontra.console.settings import Settings
from reskontra.console.supervision import Supervisor
from reskontra.console.web.meanwhile import built_meanwhile
from reskontra.tenancy.fleet import migrate_fleet
from reskontra.tenancy.provisioning import migrate_platform, park


class House:
    """A house that is up."""

    def __init__(self, plan: Plan, supervisor: Supervisor) -> None:
        self.plan = plan
        self._supervisor = supervisor

    def keep_up(self, is_over: Callable[[], bool] = lambda: False) -> None:
        """Look after it until it is over."""
        self._supervisor.watch(is_over)


@contextmanager
def standing(settings: Settings, tell: Callable[[str], None]) -> Iterator[House]:
    """Put the house up, and take it down at the end of the block, whatever ends it.

    Raises:
        HouseIsUp: This state folder belongs to a house that is up.
        ProgramFailed: A part of it would not start.
    """
    places = settings.places.made()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _as_ctrl_c)
    with only_house(places.state / "house.lock") as lock:
        _clear_away_the_last(places, tell)
        plan = draw_plan(settings, tell)
        lock.write_text(plan.public_url)
        _turn_pages(places)
        supervisor = Supervisor(tell)
        try:
            _start(plan, supervisor, tell)
            yield House(plan, supervisor)
        finally:
            tell("Closing the house …")
            supervisor.stop()


def _start(plan: Plan, supervisor: Supervisor, tell: Callable[[str], None]) -> None:
    with built_meanwhile(plan.web_client, tell):
        _start_servers(plan, supervisor, tell)
        tell("Migrating")
        migrate(plan)
    tell("Starting " + ", ".join(program.name for program in plan.services))
    supervisor.start(plan.services)


def _start_servers(plan: Plan, supervisor: Supervisor, tell: Callable[[str], None]) -> None:
    servers = plan.servers.programs
    if servers:
        tell("Starting " + " and ".join(program.name for program in servers))
    supervisor.start(servers)
    if plan.servers.database.ours:
        plan.servers.database.ours.found_database()


def migrate(plan: Plan) -> None:
    """Bring the platform and every firm up to date, and keep schemas ready for new ones.

    Raises:
        ProgramFailed: A firm's schema would not be migrated.
    """
    asyncio.run(migrate_platform(plan.owner_url, plan.app_url))
    report = asyncio.run(migrate_fleet(plan.owner_url))
    if report.failures:
        reasons = "\n".join(f"    {one.schema}: {one.reason}" for one in report.failures)
        raise ProgramFailed(f"These firms could not be migrated:\n{reasons}")
    asyncio.run(park(plan.owner_url, plan.app_url))


def say(message: str) -> None:
    """Tell the person at the terminal."""
    print(message, file=sys.stderr, flush=True)


def _clear_away_the_last(places: Places, tell: Callable[[str], None]) -> None:
    """Before ports are chosen: what a killed house left running still holds them."""
    keys = Keys.kept_in(places.state / "keys.json")
    if clear_away(HOUSE_MARK, keys.house):
        tell("The last house was killed; what it left running is cleared away.")
    see_off_last_server(places.state / "postgres")


def _turn_pages(places: Places) -> None:
    """Let each run have logs of its own, and keep those of the run before."""
    for log in places.logs.glob("*.log"):
        log.rename(log.with_suffix(".log.before"))


def _as_ctrl_c(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
