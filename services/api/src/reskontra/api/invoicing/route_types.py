"""By which way an invoice would go, and what stands against the others."""

from typing import Self

import strawberry

from reskontra.api.context import Context
from reskontra.api.customers.types import DeliveryChannel
from reskontra.api.refusals import sentence
from reskontra.domain.invoicing import routing
from reskontra.domain.kernel.refusals import Refusal


@strawberry.type
class RouteObstacle:
    """What stands against a way (hinder)."""

    code: str
    message: str = strawberry.field(description="For people, in the caller's language.")
    action: str | None = strawberry.field(description="A hint at the cure, such as `ASK_CONSENT`.")

    @classmethod
    def of(cls, reason: Refusal, context: Context) -> Self:
        message = sentence(reason, context.locale)
        return cls(code=reason.code, message=message, action=reason.action)


@strawberry.type
class InvoiceWay:
    """A way to the buyer (sändningssätt)."""

    channel: DeliveryChannel
    is_carried: bool = strawberry.field(description="Whether anybody carries it from here.")
    recipients: list[str] = strawberry.field(description="Mottagare, as the register has them.")
    obstacles: list[RouteObstacle] = strawberry.field(description="None where the way is open.")

    @classmethod
    def of(cls, way: routing.RouteWay, context: Context) -> Self:
        return cls(
            channel=way.channel,
            is_carried=way.is_carried,
            recipients=list(way.recipients),
            obstacles=[RouteObstacle.of(each, context) for each in way.reasons],
        )


@strawberry.type
class InvoiceRoute:
    """The ways to the buyer of an invoice in the order in which they are tried (sändordning)."""

    channel: DeliveryChannel | None = strawberry.field(
        description="The way that it would go now; null where none is open."
    )
    ways: list[InvoiceWay]

    @classmethod
    def of(cls, route: routing.Route, context: Context) -> Self:
        chosen = route.chosen
        ways = [InvoiceWay.of(way, context) for way in route.ways]
        return cls(channel=chosen.channel if chosen else None, ways=ways)
