"""Questions about consultants."""

from reskontra.api.connections import (
    After,
    Before,
    Bounds,
    Connection,
    First,
    Last,
    Listed,
)
from reskontra.api.consultants.inputs import ConsultantOrder, ConsultantWhere
from reskontra.api.consultants.types import Consultant, load_consultants, page_url
from reskontra.api.context import Info
from reskontra.api.guards import Access
from reskontra.api.operation import query
from reskontra.domain.consultants import queries
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.views import ConsultantCard
from reskontra.domain.consultants.views import ConsultantOrder as OrderField
from reskontra.tenancy.access import Permission


@query(Permission.CONSULTANT_READ)
async def consultant(info: Info, id: ConsultantId) -> Consultant | None:
    """One consultant (konsult)."""
    return await info.context.load(load_consultants, id)


@query(Permission.CONSULTANT_READ)
async def consultants(  # noqa: PLR0913, PLR0917 - the arguments of a connection
    info: Info,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    where: ConsultantWhere | None = None,
    order_by: list[ConsultantOrder] | None = None,
) -> Connection[Consultant] | None:
    """The consultants (konsulter), by name unless another order is asked for."""
    return await _CONSULTANTS.connection(Bounds(first, after, last, before), where, order_by)


@query(Permission.CONSULTANT_READ)
async def consultant_qualifications(info: Info) -> list[str] | None:
    """What consultants are qualified for, as it is written (kvalifikationer), in order."""
    return list(await queries.qualifications())


@query(Access.SIGNED_IN)
async def my_page_url(info: Info) -> str | None:
    """The own page of the consultant that you log in as (min sida); null for everybody else."""
    card = await queries.consultant_of_user(info.context.signed_in.user_id.uuid)
    return page_url(card, info) if card else None


def _consultant(card: ConsultantCard) -> Consultant:
    return Consultant(id=card.id, card=card)


_CONSULTANTS = Listed(
    name="consultants",
    id=ConsultantId,
    everything=ConsultantWhere,
    order=ConsultantOrder(field=OrderField.NAME),
    page=queries.consultant_page,
    count=queries.consultant_count,
    node=_consultant,
)
