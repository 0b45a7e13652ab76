"""The carrier of e-mail: tells a refusal from an outage."""

import asyncio

from aiosmtplib import (
    SMTPAuthenticationError,
    SMTPConnectError,
    SMTPException,
    SMTPHeloError,
    SMTPRecipientsRefused,
    SMTPResponseException,
)
from typing_extensions import override

from reskontra.domain.kernel import clock
from reskontra.workers.connectors.smtp.client import MailTooLarge, SmtpClient, Utf8NotTaken
from reskontra.workers.connectors.smtp.manifest import MailServer
from reskontra.workers.connectors.smtp.mapping import email_message, envelope_address
from reskontra.workers.connectors.smtp.refusing import answered, reason_of
from reskontra.workers.connectors.smtp.signing import Signer
from reskontra.workers.ports.delivery import (
    Consignment,
    Delivery,
    DeliveryOutage,
    ParcelTooLarge,
    Receipt,
    RecipientRefused,
)

# These speak of our account or of the server's health, never of the mail at hand.
_ABOUT_US = (SMTPAuthenticationError, SMTPConnectError, SMTPHeloError)


class SmtpDelivery(Delivery):
    """Sends consignments as mail: from one address of ours, or from the firm's own domain."""

    def __init__(
        self, url: str, mail_from: str, bounce_domain: str = "", signer: Signer | None = None
    ) -> None:
        self._client = SmtpClient(MailServer.from_url(url))
        self._mail_from = mail_from
        self._bounce_domain = bounce_domain
        self._signer = signer

    @override
    async def hand_over(self, consignment: Consignment) -> Receipt:
        recipient = _recipient_of(consignment)
        content = await asyncio.to_thread(self._written, consignment)
        try:
            answer = await self._client.send(self._return_path(consignment), recipient, content)
        except MailTooLarge as too_large:
            raise ParcelTooLarge(str(too_large)) from None
        except Utf8NotTaken:
            raise RecipientRefused("ADDRESS_UNSPEAKABLE") from None
        except SMTPRecipientsRefused as refused:
            raise answered(refused.recipients[0], RecipientRefused) from None
        except _ABOUT_US as outage:
            raise DeliveryOutage(reason_of(outage)) from None
        except SMTPResponseException as refused:
            raise answered(refused) from None
        except (SMTPException, OSError) as outage:
            raise DeliveryOutage(reason_of(outage)) from None
        return Receipt(answer)

    def _written(self, consignment: Consignment) -> bytes:
        """The mail as it leaves; large ones take a moment to sign."""
        own = consignment.own_domain
        sender = own.address if own else self._mail_from
        mail = email_message(consignment, mail_from=sender, at=clock.now()).as_bytes()
        signer = self._signer
        if own is not None:
            signer = Signer(domain=own.name, selector=own.selector, key=own.key)
        return signer.signed(mail) if signer else mail

    def _return_path(self, consignment: Consignment) -> str:
        """Where it comes back to: an address of its own, where the operator takes such in."""
        own = consignment.own_domain
        domain = own.return_domain if own and own.return_domain else self._bounce_domain
        if consignment.mark is None or not domain:
            return self._mail_from
        return f"{consignment.mark}@{domain}"


def _recipient_of(consignment: Consignment) -> str:
    try:
        return envelope_address(consignment.recipient)
    except UnicodeError:
        raise RecipientRefused("RECIPIENT_MALFORMED") from None
