"""Questions about agreements."""

from reskontra.api.agreements.inputs import AgreementOrder, AgreementWhere
from reskontra.api.agreements.types import Agreement, load_agreements
from reskontra.api.connections import (
    After,
    Before,
    Bounds,
    Connection,
    First,
    Last,
    Listed,
    OrderDirection,
)
from reskontra.api.context import Info
from reskontra.api.operation import query
from reskontra.domain.agreements import queries
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.views import AgreementCard
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
    return await _AGREEMENTS.connection(Bounds(first, after, last, before), where, order_by)


def _agreement(card: AgreementCard) -> Agreement:
    return Agreement(id=card.id, card=card)


_AGREEMENTS = Listed(
    name="agreements",
    id=AgreementId,
    everything=AgreementWhere,
    order=AgreementOrder(field=OrderField.NUMBER, direction=OrderDirection.DESC),
    page=queries.agreements,
    count=queries.agreement_count,
    node=_agreement,
)
