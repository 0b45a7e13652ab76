"""Questions about consultants."""

from functools import partial

from reskontra.api.connections import (
    COUNT_CAP,
    After,
    Before,
    Connection,
    First,
    Last,
    OrderDirection,
    PageRequest,
    connection,
    fingerprint,
)
from reskontra.api.consultants.inputs import ConsultantOrder, ConsultantWhere
from reskontra.api.consultants.types import Consultant, load_consultants, page_url
from reskontra.api.context import Info
from reskontra.api.errors import BadUserInput
from reskontra.api.guards import Access
from reskontra.api.operation import query
from reskontra.domain.consultants import queries
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.views import ConsultantCard, ConsultantPageRequest
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
    if order_by is not None and len(order_by) > 1:
        raise BadUserInput("Consultants are sorted by one thing, and then by id.", path=["orderBy"])
    order = order_by[0] if order_by else ConsultantOrder(field=OrderField.NAME)
    meant = (where or ConsultantWhere()).value()
    request = PageRequest.of(
        first, after, last=last, before=before, mark=fingerprint("consultants", meant, order)
    )
    page = await queries.consultant_page(
        ConsultantPageRequest(
            where=meant,
            limit=request.limit + 1,
            after=_row_key(request),
            order=order.field,
            is_descending=(order.direction is OrderDirection.DESC) != request.backwards,
        )
    )
    return connection(
        list(zip(page.rows, page.keys, strict=True)),
        request,
        node=_consultant,
        key=_cursor_key,
        count=partial(queries.consultant_count, meant, COUNT_CAP + 1),
    )


@query(Permission.CONSULTANT_READ)
async def consultant_qualifications(info: Info) -> list[str] | None:
    """What consultants are qualified for, as it is written (kvalifikationer), in order."""
    return list(await queries.qualifications())


@query(Access.SIGNED_IN)
async def my_page_url(info: Info) -> str | None:
    """The own page of the consultant that you log in as (min sida); null for everybody else."""
    card = await queries.consultant_of_user(info.context.signed_in.user_id.uuid)
    return page_url(card, info) if card else None


def _consultant(row: tuple[ConsultantCard, str | int]) -> Consultant:
    return Consultant(id=row[0].id, card=row[0])


def _cursor_key(row: tuple[ConsultantCard, str | int]) -> tuple[str | int, str]:
    card, key = row
    return key, str(card.id)


def _row_key(request: PageRequest) -> tuple[str | int, ConsultantId] | None:
    if request.after is None:
        return None
    key, named = request.after
    return key, ConsultantId.parse(str(named))
