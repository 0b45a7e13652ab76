"""Text messages as Twilio sells them."""

from datetime import datetime

from typing_extensions import override

from reskontra.workers.connectors.twilio_sms.client import TwilioClient
from reskontra.workers.connectors.twilio_sms.manifest import TwilioAccount
from reskontra.workers.connectors.twilio_sms.mapping import (
    found_in,
    listing_of,
    message_form,
    receipt_of,
)
from reskontra.workers.ports.delivery import Receipt
from reskontra.workers.ports.sms import SmsMessage, SmsVendor


class TwilioSms(SmsVendor):
    """Sends messages from one account of ours."""

    def __init__(self, url: str, client: TwilioClient | None = None) -> None:
        self._client = client or TwilioClient(TwilioAccount.from_url(url))

    @override
    async def send(self, message: SmsMessage) -> Receipt:
        return receipt_of(*await self._client.make(message_form(message)))

    @override
    async def find(self, message: SmsMessage, since: datetime) -> Receipt | None:
        status, body = await self._client.listed(listing_of(message))
        return found_in(status, body, message, since)
