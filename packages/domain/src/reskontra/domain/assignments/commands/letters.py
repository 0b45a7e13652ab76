"""Post a message to somebody whom an assignment concerns, by the way that reaches them."""

from collections.abc import Mapping
from dataclasses import dataclass

from reskontra.domain.assignments.page_views import Pages
from reskontra.domain.assignments.queries.candidates import refused_ways
from reskontra.domain.assignments.queries.parties import Parties
from reskontra.domain.assignments.reaching import Person, reach_of
from reskontra.domain.assignments.views import AssignmentState
from reskontra.domain.assignments.work_facts import work_facts
from reskontra.domain.company.queries import profile
from reskontra.domain.consultants.views import ConsultantCard
from reskontra.domain.delivery.queries import posted_for
from reskontra.domain.delivery.views import Fact, NewParcel
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import now
from reskontra.domain.templates.commands import post_worded


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One message, before anybody knows by which way it goes."""

    purpose: str
    subject: str
    to: Person
    facts: Mapping[str, Fact]
    url: str | None
    wanted: Channel = Channel.EMAIL


async def facts_of(told: Parties, locale: str) -> dict[str, Fact]:
    """What every message about an assignment knows."""
    return work_facts(told.work, await profile(), locale)


async def post(letter: Letter) -> None:
    """Post it by the way that reaches them; the same again is a message of its own."""
    reach = reach_of(letter.to, letter.wanted, await refused_ways([letter.to]))
    if reach is None:
        return
    _, ever = await posted_for(letter.subject, letter.purpose, now())
    await post_worded(
        NewParcel(
            purpose=letter.purpose,
            subject=letter.subject,
            channel=reach.channel,
            recipient=reach.address,
            template=letter.purpose.lower(),
            locale=letter.to.locale,
            facts={**letter.facts, "url": letter.url},
            generation=1 + ever,
        )
    )


def page_of_orderer(told: Parties, pages: Pages) -> str | None:
    """Where whoever ordered follows it; None where nobody in particular did, or orders no more."""
    who, links = told.orderer_id, told.orderer_links
    return None if who is None or links is None else pages.of_orderer(who, links)


def page_of(card: ConsultantCard, pages: Pages) -> str | None:
    """Where a consultant sees what is theirs."""
    return pages.of_consultant(card.id, card.link_version)


def is_ahead(told: Parties) -> bool:
    """Whether somebody is to do it, and it is not over."""
    return told.state is AssignmentState.CONFIRMED and told.work.ends_at > now()
