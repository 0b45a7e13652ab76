"""A vendor of text messages, and how one without keys against repetition is asked: at most once."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Protocol

from typing_extensions import override

from reskontra.domain.delivery.trying import MAYBE_SENT
from reskontra.domain.kernel import clock
from reskontra.workers.ports.delivery import (
    Consignment,
    Delivery,
    DeliveryOutage,
    DeliveryRefused,
    Receipt,
)
from reskontra.workers.ports.silence import NoAnswer, Unanswered, Unreached

# Their clock and ours.
_APART: Final = timedelta(seconds=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsMessage:
    """A text for one number in E.164 form; ``outcome_url`` is where the vendor tells its fate."""

    sender: str
    recipient: str
    text: str
    outcome_url: str | None = None


class SmsVendor(Protocol):
    """Somebody who sells text messages."""

    async def send(self, message: SmsMessage) -> Receipt:
        """Hand a message over.

        Raises:
            DeliveryRefused: It will not be taken, now or later.
            DeliveryOutage, Unreached: It was surely not taken, and may be later.
            Unanswered: It may have been taken.
        """
        ...

    async def find(self, message: SmsMessage, since: datetime) -> Receipt | None:
        """Look for the same text to the same number among what was taken since a moment.

        Raises:
            DeliveryOutage, NoAnswer: The vendor does not tell, so that nobody knows.
        """
        ...


class SmsAtMostOnce(Delivery):
    """Carries text messages by a vendor, and never one that it may have taken already."""

    def __init__(self, vendor: SmsVendor) -> None:
        self._vendor = vendor

    @override
    async def hand_over(self, consignment: Consignment) -> Receipt:
        message = SmsMessage(
            sender=consignment.sender,
            recipient=consignment.recipient,
            text=consignment.text,
            outcome_url=consignment.outcome_url,
        )
        since = consignment.perhaps_taken_since
        if since is not None and (taken := await self._taken(message, since)):
            return taken
        began = clock.now()
        try:
            return await self._vendor.send(message)
        except Unreached as unreached:
            raise DeliveryOutage(unreached.reason) from None
        except Unanswered as unanswered:
            taken = await self._taken(message, began)
            if taken is None:
                # It may still come into their list: the next attempt looks again before it sends.
                raise DeliveryOutage(unanswered.reason) from None
            return taken

    async def _taken(self, message: SmsMessage, since: datetime) -> Receipt | None:
        try:
            return await self._vendor.find(message, since - _APART)
        except (DeliveryOutage, DeliveryRefused, NoAnswer) as outage:
            raise DeliveryOutage(f"{MAYBE_SENT} {outage.reason}") from None
