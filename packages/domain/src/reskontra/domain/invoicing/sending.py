"""Reasons not to send."""

from dataclasses import dataclass

from reskontra.domain.customers.views import CustomerKind
from reskontra.domain.invoicing.parties import Buyer
from reskontra.domain.invoicing.refusals import (
    AlreadySent,
    ChannelUnsupported,
    ConsentRequired,
    ElectronicAddressMissing,
    NotIssued,
    RecipientMissing,
    TooManyRecipients,
)
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.limits import email_reasons
from reskontra.domain.kernel.refusals import Refusal

PURPOSE = "INVOICE"
TEMPLATE = "invoice"
CHANNELS = (Channel.EMAIL,)
MOST_RECIPIENTS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """What a sending is decided by. ``is_under_way``: a parcel waits, travels or has arrived."""

    state: InvoiceState
    channel: Channel
    buyer: Buyer
    recipients: tuple[str, ...]
    has_consent: bool
    is_under_way: bool
    is_again: bool


def reasons_not_to_send(sending: Sending) -> list[Refusal]:
    """Every reason at once."""
    if sending.state is InvoiceState.DRAFT:
        return [NotIssued()]
    if sending.channel not in CHANNELS:
        return [ChannelUnsupported(path=("channel",))]
    reasons = _recipient_reasons(sending.recipients)
    if not sending.has_consent:
        reasons.append(ConsentRequired(path=("channel",), channel=sending.channel))
    if _lacks_electronic_address(sending.buyer):
        reasons.append(ElectronicAddressMissing())
    if sending.is_under_way and not sending.is_again:
        reasons.append(AlreadySent())
    return reasons


def _recipient_reasons(recipients: tuple[str, ...]) -> list[Refusal]:
    if not recipients:
        return [RecipientMissing(path=("recipients",))]
    if len(recipients) > MOST_RECIPIENTS:
        return [TooManyRecipients(path=("recipients",), maximum=MOST_RECIPIENTS)]
    return [
        reason
        for place, recipient in enumerate(recipients)
        for reason in email_reasons(recipient, ("recipients", place))
    ]


def _lacks_electronic_address(buyer: Buyer) -> bool:
    return buyer.kind == CustomerKind.AUTHORITY and not (buyer.peppol_id or buyer.gln)
