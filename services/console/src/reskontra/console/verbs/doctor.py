"""``./reskontra doctor``: what is missing or broken, and the cure."""

from collections.abc import Iterator

import typer

from reskontra.console import settings as console_settings
from reskontra.console.leftovers import HouseIsUp, only_house
from reskontra.console.places import CHECKOUT, Places
from reskontra.console.settings import Settings
from reskontra.console.verbs import machine, servers_seen, web
from reskontra.console.verbs.findings import Finding, Health


def doctor() -> None:
    """Look at everything that the house stands on; say what is broken, and the cure."""
    health = set()
    for finding in findings(console_settings.read()):
        health.add(finding.health)
        print(finding, flush=True)
    if Health.BROKEN in health:
        raise typer.Exit(1)


def findings(settings: Settings) -> Iterator[Finding]:
    """Look at one thing after the other; nothing else is asked of a state folder we may not use."""
    places = settings.places
    yield machine.python_version()
    yield machine.disk_space(places)
    folder = machine.state_folder(places)
    yield folder
    if folder.health is Health.BROKEN:
        return
    is_up = _is_up(places)
    yield Finding.well("house", "is up") if is_up else Finding.asleep("house", "is not up")
    yield machine.ports(is_up=is_up)
    yield from servers_seen.database_findings(settings)
    yield from servers_seen.redis_findings(settings)
    yield machine.archive_folder(places)
    yield machine.page()
    yield web.client(CHECKOUT)
    yield servers_seen.mail_server(settings)
    yield machine.system_programs()


def _is_up(places: Places) -> bool:
    try:
        with only_house(places.state / "house.lock"):
            return False
    except HouseIsUp:
        return True
