"""By which ways many invoices would go, and which of them go by none."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, Self

import strawberry

from reskontra.api.context import Context
from reskontra.api.customers.types import DeliveryChannel
from reskontra.api.invoicing.route_types import InvoiceRoute, RouteObstacle
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing import routing
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.views import Invoice

MOST_SHOWN: Final = 100


@strawberry.type
class WayCount:
    """How many go by a way (antal per sätt)."""

    channel: DeliveryChannel
    count: int


@strawberry.type
class RoutedInvoice:
    """An invoice of several, with its route."""

    id: InvoiceId
    number: int | None
    buyer_name: str
    customer_id: CustomerId | None
    route: InvoiceRoute
    obstacles: list[RouteObstacle] = strawberry.field(
        description="What stands against the nearest way; none where one is open."
    )

    @classmethod
    def of(cls, found: Invoice, route: routing.Route, context: Context) -> Self:
        return cls(
            id=found.id,
            number=found.head.number,
            buyer_name=found.buyer.name,
            customer_id=found.head.customer_id,
            route=InvoiceRoute.of(route, context),
            obstacles=[RouteObstacle.of(each, context) for each in route.obstacles],
        )


@strawberry.type
class InvoiceRoutes:
    """The ways of several invoices, before anything is sent (sändningssätt)."""

    counts: list[WayCount] = strawberry.field(
        description="How many go by each way; those by which none goes are left out."
    )
    total_count: int
    sent_count: int = strawberry.field(description="Sent already, and left alone.")
    stuck_count: int = strawberry.field(description="By no way.")
    stuck: list[RoutedInvoice] = strawberry.field(
        description=f"Those that go by no way, with what stands against it; {MOST_SHOWN} at most."
    )
    routed: list[RoutedInvoice] = strawberry.field(
        description=f"Those that go, each by its way; {MOST_SHOWN} at most."
    )
    is_whole: bool = strawberry.field(description="Whether all that were meant were looked at.")

    @classmethod
    def of(
        cls,
        found: Sequence[Invoice],
        routes: Mapping[InvoiceId, routing.Route],
        context: Context,
        *,
        is_whole: bool,
    ) -> Self:
        def shown(invoices: Sequence[Invoice]) -> list[RoutedInvoice]:
            return [RoutedInvoice.of(one, routes[one.id], context) for one in invoices[:MOST_SHOWN]]

        open_ones = [one for one in found if routes[one.id].chosen]
        sent = [one for one in found if routes[one.id].is_sent]
        stuck = [one for one in found if one not in sent and not routes[one.id].chosen]
        counts = Counter(way.channel for each in routes.values() if (way := each.chosen))
        return cls(
            counts=[WayCount(channel=one, count=many) for one, many in counts.most_common()],
            total_count=len(found),
            sent_count=len(sent),
            stuck_count=len(stuck),
            stuck=shown(stuck),
            routed=shown(open_ones),
            is_whole=is_whole,
        )
