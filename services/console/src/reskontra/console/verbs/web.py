"""``./reskontra web``: the web client from its sources, reloading, before the house that is up."""

import os
from pathlib import Path

from reskontra.console import settings as console_settings
from reskontra.console.leftovers import address_of_house
from reskontra.console.node import node, surroundings
from reskontra.console.places import CHECKOUT, WEB
from reskontra.console.verbs.findings import Finding
from reskontra.console.web.building import has_build, installed, is_current

_BUILD = "./reskontra up builds it"


class NoHouse(Exception):
    """There is nothing to stand before; the message says the cure."""


def web() -> None:
    """Serve the web client from its sources, reloading, before the house that is up."""
    places = console_settings.read().places.made()
    address = address_of_house(places.state / "house.lock")
    if not address.startswith("http"):
        raise NoHouse("No house is up: start one with ./reskontra up, in another window.")
    installed(CHECKOUT)
    os.chdir(CHECKOUT / WEB)
    # Not by a script: whoever ends us then ends the server, and nothing is left behind.
    argv = node("node_modules/vite/bin/vite.js")
    os.execve(argv[0], argv, surroundings() | {"RESKONTRA_API": address})  # noqa: S606 - our own Node


def client(root: Path) -> Finding:
    """Whether there is a web client to serve, built of the sources as they are."""
    if is_current(root):
        return Finding.well("web client", "is built of the sources as they are")
    if has_build(root):
        return Finding.odd("web client", "was built of older sources", _BUILD)
    return Finding.asleep("web client", f"is not built; {_BUILD}")
