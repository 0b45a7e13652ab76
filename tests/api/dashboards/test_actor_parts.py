"""Who did it is told by name, also where they came by a link of their own."""

from reskontra.domain.assignments.events import TimeRejected
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.domain.kernel.events import record
from tests.support.api import Person
from tests.support.own_pages import Own
from tests.support.shop import Shop


async def told(own: Own, entry_id: EntryId, links: list[str]) -> None:
    """Something happens to the hour by each of some links."""
    for link in links:
        with acting_as(Actor(ActorKind.LINK, link)):
            async with own.inside():
                record(TimeRejected(entry_id=entry_id, assignment_id=own.task_id))


async def test_whoever_comes_by_a_link_is_told_by_name(own: Own, owner_of_acme: Person) -> None:
    entry_id = await own.reported()
    gone = EntryId.new()
    owners = (own.consultant_id, own.orderer_id, entry_id, gone)
    await told(own, entry_id, [str(one) for one in owners])
    shop = Shop(own.api.as_(owner_of_acme), own.scope)
    found = await shop.ask("Timeline", subjectId=str(own.task_id), first=4)

    names = [each["actorName"] for each in found["nodes"]]
    assert names[::-1] == ["Karin Ek", "Beata Beställare", "Kunden AB", None]


async def test_another_firms_links_have_no_name_here(
    own: Own, others: Own, owner_of_acme: Person
) -> None:
    strangers = (others.consultant_id, others.orderer_id, await others.reported())
    await told(own, await own.reported(), [str(one) for one in strangers])
    shop = Shop(own.api.as_(owner_of_acme), own.scope)
    found = await shop.ask("Timeline", subjectId=str(own.task_id), first=3)

    assert [each["actorName"] for each in found["nodes"]] == [None] * 3
