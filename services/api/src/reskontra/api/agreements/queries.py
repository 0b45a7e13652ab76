"""Questions about agreements."""

from functools import partial

from reskontra.api.agreements.inputs import AgreementOrder, AgreementWhere
from reskontra.api.agreements.types import Agreement, load_agreements
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
from reskontra.api.context import Info
from reskontra.api.errors import BadUserInput
from reskontra.api.operation import query
from reskontra.domain.agreements import queries
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.views import AgreementCard, AgreementPageRequest
from reskontra.domain.agreements.views import AgreementOrder as OrderField
from reskontra.tenancy.access import Permission


@query(Permission.AGREEMENT_READ)
async def agreement(info: Info, id: AgreementId) -> Agreement | None:
    """One agreement (avtal)."""
    return await info.context.load(load_agreements, id)


@query(Permission.AGREEMENT_READ)
async def agreements(  # noqa: PLR0913, PLR0917 - the arguments of a connection
    info: Info,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    where: AgreementWhere | None = None,
    order_by: list[AgreementOrder] | None = None,
) -> Connection[Agreement] | None:
    """The agreements (avtal), the newest number first unless another order is asked for."""
    if order_by is not None and len(order_by) > 1:
        raise BadUserInput("Agreements are sorted by one thing, and then by id.", path=["orderBy"])
    newest = AgreementOrder(field=OrderField.NUMBER, direction=OrderDirection.DESC)
    order = order_by[0] if order_by else newest
    meant = (where or AgreementWhere()).value()
    request = PageRequest.of(
        first, after, last=last, before=before, mark=fingerprint("agreements", meant, order)
    )
    page = await queries.agreements(
        AgreementPageRequest(
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
        node=_agreement,
        key=_cursor_key,
        count=partial(queries.agreement_count, meant, COUNT_CAP + 1),
    )


def _agreement(row: tuple[AgreementCard, str | int]) -> Agreement:
    return Agreement(id=row[0].id, card=row[0])


def _cursor_key(row: tuple[AgreementCard, str | int]) -> tuple[str | int, str]:
    card, key = row
    return key, str(card.id)


def _row_key(request: PageRequest) -> tuple[str | int, AgreementId] | None:
    if request.after is None:
        return None
    key, named = request.after
    return key, AgreementId.parse(str(named))
