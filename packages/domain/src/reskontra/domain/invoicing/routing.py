"""By which way an invoice goes, and why not by each of the others.

The customer's order decides, the firm's where they have none. A way is open if it is carried, if
the document may travel by it, if there is a sound address, and if the buyer has agreed where the
law asks for it (ML 17 kap. 20 §). An authority is sent e-invoices and nothing else (lag 2018:1277,
4 §).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from reskontra.domain.customers.refusals import PeppolIdInvalid
from reskontra.domain.delivery.refusals import AddressRefuses, MobileNumberInvalid
from reskontra.domain.invoicing.refusals import (
    AlreadySent,
    ConsentRequired,
    ElectronicAddressMissing,
    PostalAddressIncomplete,
    RecipientMissing,
)
from reskontra.domain.invoicing.routing_refusals import (
    MobileNumberMissing,
    NobodyCarries,
    PeppolAddressMissing,
)
from reskontra.domain.invoicing.sending import Sending, reasons_not_to_send
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.refusals import EmailInvalid, Refusal

_MENDED_BY_THE_FIRM: Final = (
    AddressRefuses,
    ElectronicAddressMissing,
    EmailInvalid,
    MobileNumberInvalid,
    MobileNumberMissing,
    PeppolAddressMissing,
    PeppolIdInvalid,
    PostalAddressIncomplete,
    RecipientMissing,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteWay:
    """One way: to whom, and what stands against it."""

    channel: Channel
    sending: Sending
    is_carried: bool
    reasons: tuple[Refusal, ...]

    @property
    def recipients(self) -> tuple[str, ...]:
        """To whom it would be sent."""
        return self.sending.recipients


@dataclass(frozen=True, slots=True)
class Route:
    """The ways to a buyer, the one that is tried first in front."""

    ways: tuple[RouteWay, ...]

    @property
    def chosen(self) -> RouteWay | None:
        """The first way that is open."""
        return next((way for way in self.ways if not way.reasons), None)

    @property
    def nearest(self) -> RouteWay | None:
        """The way that is opened with the least, of those that are carried; the earlier of equals.

        What the firm mends itself, such as an address, is less than what it must ask the buyer, and
        that is less than what nobody mends.
        """
        carried = [way for way in self.ways if way.is_carried]
        return min(carried, key=lambda way: _distance(way.reasons), default=None)

    @property
    def is_sent(self) -> bool:
        """Whether it was sent before, and is to be sent again only on purpose."""
        return any(isinstance(reason, AlreadySent) for reason in self.obstacles)

    @property
    def obstacles(self) -> tuple[Refusal, ...]:
        """What is told where no way is open: what stands against the nearest one."""
        if self.chosen:
            return ()
        return self.nearest.reasons if self.nearest else (NobodyCarries(path=("channel",)),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Roads:
    """Which channels there are now: carried by somebody, and not tried yet."""

    carried: Collection[Channel]
    tried: Collection[Channel] = ()


def route(order: Sequence[Channel], sendings: Mapping[Channel, Sending], roads: Roads) -> Route:
    """The ways of an order, each with what stands against it."""
    wanted = [channel for channel in order if channel in sendings]
    return Route(tuple(_way(sendings[each], roads) for each in wanted if each not in roads.tried))


def _way(sending: Sending, roads: Roads) -> RouteWay:
    sound = tuple(each for each in sending.recipients if each not in sending.refused)
    is_carried = sending.channel in roads.carried
    reasons: list[Refusal] = []
    if not is_carried:
        reasons.append(NobodyCarries(path=("channel",), channel=sending.channel))
    # Where mail came back from every address, that is what stands against it.
    reachable = replace(sending, recipients=sound or sending.recipients)
    reasons += reasons_not_to_send(reachable)
    return RouteWay(
        channel=sending.channel,
        sending=reachable,
        is_carried=is_carried,
        reasons=tuple(reasons),
    )


def _distance(reasons: Sequence[Refusal]) -> tuple[int, int, int]:
    """How much is to be done for a way: what nobody mends, what the buyer says, and the rest."""
    mended = sum(isinstance(reason, _MENDED_BY_THE_FIRM) for reason in reasons)
    asked = sum(isinstance(reason, ConsentRequired) for reason in reasons)
    return (len(reasons) - asked - mended, asked, mended)
