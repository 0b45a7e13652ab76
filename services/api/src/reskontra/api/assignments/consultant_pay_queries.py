"""Questions about one consultant's pay."""

from typing import Final, NamedTuple
from uuid import UUID

import strawberry

from reskontra.api.assignments.consultant_pay_types import (
    ConsultantPayLine,
    ConsultantPaySums,
    PayStanding,
)
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
from reskontra.domain.assignments import queries
from reskontra.domain.assignments.ids import EntryLineId
from reskontra.domain.assignments.pay_views import PayFilter, PayOrder
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.tenancy.access import Permission


@strawberry.input
class ConsultantPayWhere:
    """Which of a consultant's pay; what is left out asks nothing."""

    standing: PayStanding | None = None


class _Whose(NamedTuple):
    consultant_id: ConsultantId
    where: ConsultantPayWhere

    def value(self) -> PayFilter:
        """The filter in the domain's words."""
        return PayFilter(consultant_id=self.consultant_id, standing=self.where.standing)


class _Order(NamedTuple):
    field: PayOrder
    direction: OrderDirection


@query(Permission.PAY_READ)
async def consultant_pay(  # noqa: PLR0913, PLR0917 - the arguments of a connection
    info: Info,
    consultant_id: ConsultantId,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    where: ConsultantPayWhere | None = None,
) -> Connection[ConsultantPayLine] | None:
    """What one consultant has reported and earned (löneunderlag), the latest work first."""
    asked = _Whose(consultant_id, where or ConsultantPayWhere())
    return await _PAY.connection(Bounds(first, after, last, before), asked, None)


@query(Permission.PAY_READ)
async def consultant_pay_sums(info: Info, consultant_id: ConsultantId) -> ConsultantPaySums | None:
    """What all of one consultant's reports come to (summa lön)."""
    return ConsultantPaySums.of(await queries.consultant_pay_sums(consultant_id))


def _nobodys() -> _Whose:
    """Pay is always asked of somebody."""
    return _Whose(ConsultantId(UUID(int=0)), ConsultantPayWhere())


_PAY: Final = Listed(
    name="consultantPay",
    id=EntryLineId,
    everything=_nobodys,
    order=_Order(PayOrder.WORK_DATE, OrderDirection.DESC),
    page=queries.consultant_pay_page,
    count=queries.consultant_pay_count,
    node=ConsultantPayLine.of,
)
