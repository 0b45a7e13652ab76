"""What a customer may order by themselves."""

from reskontra.domain.agreements.queries import agreements_of
from reskontra.domain.assignments.orderable import Orderable, orderable
from reskontra.domain.catalogue.hour_type_views import (
    HourTypeFilter,
    HourTypeOrder,
    HourTypePageRequest,
)
from reskontra.domain.catalogue.queries import hour_types
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.clock import today

_MOST = 200


async def orderable_by(customer_id: CustomerId) -> tuple[Orderable, ...]:
    """Every type of hours that a customer's own agreements cover today."""
    agreements = await agreements_of(customer_id)
    kinds = HourTypePageRequest(
        where=HourTypeFilter(is_archived=False), order=HourTypeOrder.NAME, limit=_MOST
    )
    return orderable(agreements, (await hour_types(kinds)).rows, today())
