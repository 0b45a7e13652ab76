"""The one page holds every fact, and every actor on it is felt once."""

from collections.abc import Iterable

import pytest

from reskontra.domain.kernel.events import Event
from reskontra.workers.reactions import ACTORS, REACTIONS
from reskontra.workers.unheeded import NOBODY_CARES
from tests.support.sendings import issued_and_sent
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company")


def kinds(facts: Iterable[type[Event]]) -> set[str]:
    return {fact.kind for fact in facts if fact.__module__.startswith("reskontra.")}


def test_every_fact_wakes_somebody_or_is_known_to_wake_nobody() -> None:
    assert kinds(Event.__subclasses__()) == kinds(REACTIONS) | kinds(NOBODY_CARES)
    assert kinds(REACTIONS) & kinds(NOBODY_CARES) == set()


def test_no_two_actors_have_the_same_name() -> None:
    names = [actor.name for actor in ACTORS]
    assert len(names) == len(set(names))


async def test_every_actor_is_woken_twice_and_acts_once(workers: Workers) -> None:
    await issued_and_sent()
    await workers.run_until_still()
    first = list(workers.done)
    told = await workers.last_seq()

    for message in first:
        await workers.perform(message)

    assert await workers.last_seq() == told
    assert workers.mailbox.repeats == 0
    assert {message.actor_name for message in first} == {
        "billing.bill_consenting_customer",
        "delivery.hand_over_parcel",
        "e_invoices.write_e_invoice",
        "invoicing.confirm_sent",
        "invoicing.render_invoice",
        "network.pack_when_asked",
        "network.pack_when_rendered",
    }
