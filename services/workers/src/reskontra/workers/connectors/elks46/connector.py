"""The vendor as 46elks has it: tells what was surely not taken from what may have been."""

from datetime import datetime

import httpx
from typing_extensions import override

from reskontra.workers.connectors.elks46.client import ElksClient
from reskontra.workers.connectors.elks46.manifest import ElksAccount
from reskontra.workers.connectors.elks46.mapping import (
    found_in,
    listing_of,
    message_form,
    receipt_of,
)
from reskontra.workers.ports.delivery import DeliveryOutage, Receipt
from reskontra.workers.ports.sms import (
    HALF_ANSWER,
    TIMEOUT,
    SmsMessage,
    SmsUnanswered,
    SmsVendor,
)


class ElksSms(SmsVendor):
    """Sends messages from one account of ours."""

    def __init__(self, url: str, client: ElksClient | None = None) -> None:
        self._client = client or ElksClient(ElksAccount.from_url(url))

    @override
    async def send(self, message: SmsMessage) -> Receipt:
        try:
            status, body = await self._client.make(message_form(message))
        except (httpx.ConnectError, httpx.ConnectTimeout):
            raise DeliveryOutage("UNREACHABLE") from None
        except (TimeoutError, httpx.TimeoutException):
            raise SmsUnanswered(TIMEOUT) from None
        except (httpx.HTTPError, OSError):
            raise SmsUnanswered(HALF_ANSWER) from None
        return receipt_of(status, body)

    @override
    async def find(self, message: SmsMessage, since: datetime) -> Receipt | None:
        try:
            status, body = await self._client.listed(listing_of(message, since))
        except (TimeoutError, httpx.HTTPError, OSError):
            raise DeliveryOutage("UNREACHABLE") from None
        return found_in(status, body, message, since)
