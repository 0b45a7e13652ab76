"""The carrier of e-mail: tells a refusal from an outage."""

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
from reskontra.domain.kernel.text import one_line
from reskontra.workers.connectors.smtp.client import SmtpClient
from reskontra.workers.connectors.smtp.manifest import MailServer
from reskontra.workers.connectors.smtp.mapping import email_message, envelope_address
from reskontra.workers.ports.delivery import (
    Consignment,
    Delivery,
    DeliveryOutage,
    DeliveryRefused,
    Receipt,
    RecipientRefused,
)

_FOR_EVER = 500
_LONGEST_REASON = 200

# These speak of our account or of the server's health, never of the mail at hand.
_ABOUT_US = (SMTPAuthenticationError, SMTPConnectError, SMTPHeloError)


class SmtpDelivery(Delivery):
    """Sends consignments as mail from one address of ours."""

    def __init__(self, url: str, mail_from: str, bounce_domain: str = "") -> None:
        self._client = SmtpClient(MailServer.from_url(url))
        self._mail_from = mail_from
        self._bounce_domain = bounce_domain

    @override
    async def hand_over(self, consignment: Consignment) -> Receipt:
        recipient = _recipient_of(consignment)
        mail = email_message(consignment, mail_from=self._mail_from, at=clock.now())
        try:
            answer = await self._client.send(
                self._return_path(consignment), recipient, mail.as_bytes()
            )
        except SMTPRecipientsRefused as refused:
            raise _answered(refused.recipients[0], RecipientRefused) from None
        except _ABOUT_US as outage:
            raise DeliveryOutage(_reason(outage)) from None
        except SMTPResponseException as refused:
            raise _answered(refused) from None
        except (SMTPException, OSError) as outage:
            raise DeliveryOutage(_reason(outage)) from None
        return Receipt(one_line(answer)[:_LONGEST_REASON])

    def _return_path(self, consignment: Consignment) -> str:
        """Where it comes back to: an address of its own, where the operator takes such in."""
        if consignment.mark is None or not self._bounce_domain:
            return self._mail_from
        return f"{consignment.mark}@{self._bounce_domain}"


def _recipient_of(consignment: Consignment) -> str:
    try:
        return envelope_address(consignment.recipient)
    except UnicodeError:
        raise RecipientRefused("RECIPIENT_MALFORMED") from None


def _answered(
    refused: SMTPResponseException, last_word: type[DeliveryRefused] = DeliveryRefused
) -> DeliveryRefused | DeliveryOutage:
    """5xx is the server's last word; anything else may change."""
    said = last_word if refused.code >= _FOR_EVER else DeliveryOutage
    return said(_reason(refused))


def _reason(fault: Exception) -> str:
    if isinstance(fault, SMTPResponseException):
        return one_line(f"{fault.code} {fault.message}")[:_LONGEST_REASON]
    return one_line(f"{type(fault).__name__}: {fault}")[:_LONGEST_REASON]
