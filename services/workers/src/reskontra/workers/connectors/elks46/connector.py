"""Text messages as 46elks sells them."""

from datetime import datetime

from typing_extensions import override

from reskontra.workers.connectors.elks46.client import ElksClient
from reskontra.workers.connectors.elks46.manifest import ElksAccount
from reskontra.workers.connectors.elks46.mapping import (
    found_in,
    listing_of,
    message_form,
    receipt_of,
)
from reskontra.workers.ports.delivery import Receipt
from reskontra.workers.ports.sms import SmsMessage, SmsVendor


class ElksSms(SmsVendor):
    """Sends messages from one account of ours."""

    def __init__(self, url: str, client: ElksClient | None = None) -> None:
        self._client = client or ElksClient(ElksAccount.from_url(url))

    @override
    async def send(self, message: SmsMessage) -> Receipt:
        return receipt_of(*await self._client.make(message_form(message)))

    @override
    async def find(self, message: SmsMessage, since: datetime) -> Receipt | None:
        status, body = await self._client.listed(listing_of(message, since))
        return found_in(status, body, message, since)
