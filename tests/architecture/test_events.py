"""Everything that happens wakes somebody, or is known to wake nobody."""

import importlib

from reskontra.domain.kernel.events import Event
from reskontra.workers.reactions import REACTIONS
from reskontra.workers.unheeded import NOBODY_CARES
from tests.architecture.tree import base_names, classes, module_name, sources


def events() -> set[type[Event]]:
    """Every event that the code can record."""
    return {
        getattr(importlib.import_module(module_name(file)), node.name)
        for file in sources("domain", "tenancy")
        for node in classes(file)
        if "Event" in base_names(node)
    }


def test_every_event_is_on_the_page_of_reactions() -> None:
    unplaced = events() - REACTIONS.keys() - NOBODY_CARES
    assert {event.__name__ for event in unplaced} == set()


def test_no_event_both_wakes_somebody_and_nobody() -> None:
    assert {event.__name__ for event in REACTIONS.keys() & NOBODY_CARES} == set()


def test_the_page_of_reactions_names_only_what_can_happen() -> None:
    assert {event.__name__ for event in (REACTIONS.keys() | NOBODY_CARES) - events()} == set()


def test_every_event_has_a_name_of_its_own() -> None:
    names = [
        node.name
        for file in sources("domain", "tenancy")
        for node in classes(file)
        if "Event" in base_names(node)
    ]
    assert sorted(names) == sorted(set(names))
