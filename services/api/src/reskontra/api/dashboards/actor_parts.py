"""What those are called who acted, also by a link of their own."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import Final, TypeAlias, TypeVar

from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.queries import entry_cards
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultants
from reskontra.domain.customers import queries as customers
from reskontra.domain.customers.ids import ContactId, CustomerId
from reskontra.domain.invoicing import queries as invoicing
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.actors import ActorKind
from reskontra.domain.kernel.ids import TypedId
from reskontra.tenancy.actor_names import NamedActor, actor_names

Id = TypeVar("Id", bound=TypedId)
_Named: TypeAlias = Callable[[list[NamedActor]], Awaitable[dict[NamedActor, str]]]


async def load_actor_names(actors: list[NamedActor]) -> list[str | None]:
    """What those who acted are called; who followed a link is called what its owner is."""
    names: dict[NamedActor, str] = await actor_names(actors)
    for named in _BY_LINK:
        names |= await named(actors)
    return [names.get(actor) for actor in actors]


def _by(
    kind: type[Id], names_of: Callable[[Collection[Id]], Awaitable[Mapping[Id, str]]]
) -> _Named:
    """The names of those who followed links to one kind of thing; asked only if there are any."""

    async def named(actors: list[NamedActor]) -> dict[NamedActor, str]:
        prefix = f"{kind.prefix}_"
        those = {
            (actor, id_): kind.parse(id_)
            for actor, id_ in actors
            if actor is ActorKind.LINK and id_.startswith(prefix)
        }
        known = await names_of(those.values()) if those else {}
        return {actor: known[one] for actor, one in those.items() if one in known}

    return named


async def _buyers(ids: Collection[InvoiceId]) -> dict[InvoiceId, str]:
    return {one: head.buyer_name for one, head in (await invoicing.heads(ids)).items()}


async def _customers(ids: Collection[CustomerId]) -> dict[CustomerId, str]:
    return {one: head.name for one, head in (await customers.heads(ids)).items()}


async def _contacts(ids: Collection[ContactId]) -> dict[ContactId, str]:
    return {one: card.contact.name for one, card in (await customers.contact_cards(ids)).items()}


async def _consultants(ids: Collection[ConsultantId]) -> dict[ConsultantId, str]:
    return {one: card.name for one, card in (await consultants(ids)).items()}


async def _customers_of_reports(ids: Collection[EntryId]) -> dict[EntryId, str]:
    """A link to a report may be passed on: who answered is told by the report, not by the link."""
    cards = await entry_cards(ids)
    names = await _customers({card.customer_id for card in cards.values()})
    return {one: names[card.customer_id] for one, card in cards.items()}


_BY_LINK: Final[tuple[_Named, ...]] = (
    _by(InvoiceId, _buyers),
    _by(CustomerId, _customers),
    _by(ContactId, _contacts),
    _by(ConsultantId, _consultants),
    _by(EntryId, _customers_of_reports),
)
