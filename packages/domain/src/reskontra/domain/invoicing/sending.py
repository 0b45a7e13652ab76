"""Reasons not to send, and what a message about an invoice needs to know."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from reskontra.domain.customers.views import CustomerKind
from reskontra.domain.delivery.refusals import AddressRefuses
from reskontra.domain.delivery.standing import AddressState
from reskontra.domain.invoicing.claim_refusals import ClaimOfAnotherSystem
from reskontra.domain.invoicing.parties import Buyer
from reskontra.domain.invoicing.peppol_refusals import EInvoiceToAnother
from reskontra.domain.invoicing.refusals import (
    AlreadySent,
    ChannelUnsupported,
    ConsentRequired,
    ElectronicAddressMissing,
    NotIssued,
    TooManyRecipients,
)
from reskontra.domain.invoicing.routing_refusals import AuthorityTakesEInvoices
from reskontra.domain.invoicing.ubl_parties import endpoint_of
from reskontra.domain.invoicing.views import Invoice, InvoiceHead, InvoiceState
from reskontra.domain.invoicing.ways import WAYS, Whereabouts, postal_lines, whereabouts
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.limits import LONG, text_reasons
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.kernel.text import one_line

# How long a message that may be taken back stays in the mail room.
GRACE = timedelta(seconds=60)
PURPOSE = "INVOICE"
TEMPLATE, CREDIT_TEMPLATE = "invoice", "credit_note"
CHANNELS = tuple(WAYS)
MOST_RECIPIENTS = 20

_PAGE_NAMES = {"sv": "faktura-{number}.pdf", "en": "invoice-{number}.pdf"}
_CREDIT_NAMES = {"sv": "kreditfaktura-{number}.pdf", "en": "credit-note-{number}.pdf"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """What a sending is decided by. ``is_under_way``: a parcel waits, travels or has arrived.

    What another system wrote is not ``is_ours``: its page is there. ``because`` is why an authority
    is sent something else than an e-invoice. ``against`` is what speaks
    against the channel in the document itself; ``refused`` are addresses that something has come
    back from; ``at`` is where the buyer can be reached now.
    """

    state: InvoiceState
    channel: Channel
    buyer: Buyer
    recipients: tuple[str, ...]
    has_consent: bool
    is_under_way: bool
    is_again: bool
    is_ours: bool = True
    because: str = ""
    against: tuple[Refusal, ...] = ()
    refused: Mapping[str, AddressState] = field(default_factory=dict)
    at: Whereabouts = field(default_factory=lambda: Whereabouts(name=""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How somebody wants it sent.

    ``is_again``: even though it was sent before. ``hold``: it waits for as long as it may be taken
    back.
    """

    is_again: bool = False
    hold: bool = False
    because: str = ""


AS_USUAL = Manner()


def reasons_not_to_send(sending: Sending) -> list[Refusal]:
    """Every reason at once."""
    if sending.state is InvoiceState.DRAFT:
        return [NotIssued()]
    if not sending.is_ours:
        return [ClaimOfAnotherSystem()]
    if sending.channel not in CHANNELS:
        return [ChannelUnsupported(path=("channel",))]
    reasons = recipient_reasons(sending.channel, sending.recipients)
    reasons += [*_reasons_of_addresses(sending), *sending.against, *_reasons_of_network(sending)]
    if _needs_e_invoice(sending):
        reasons.append(AuthorityTakesEInvoices(path=("because",)))
    if not sending.has_consent:
        reasons.append(ConsentRequired(path=("channel",), channel=sending.channel))
    if _lacks_electronic_address(sending):
        reasons.append(ElectronicAddressMissing())
    if sending.is_under_way and not sending.is_again:
        reasons.append(AlreadySent())
    return reasons


def facts_of(invoice: Invoice, page_url: str | None = None) -> Mapping[str, str | None]:
    """What a message about an issued invoice needs, as plain texts; the template has the words.

    ``page_url`` opens the buyer's page of the invoice; without it the message names none.
    """
    head, seller = invoice.head, invoice.seller
    return {
        "seller_name": seller.name if seller else None,
        "seller_email": seller.email if seller else None,
        "buyer_name": invoice.buyer.name,
        "number": str(head.number),
        "ocr": head.ocr,
        "total": str(Money(head.payable_minor, head.currency).amount),
        "currency": head.currency,
        "invoice_date": head.invoice_date.isoformat(),
        "due_date": head.due_date.isoformat(),
        "bankgiro": seller.bankgiro if seller else None,
        "plusgiro": seller.plusgiro if seller else None,
        "iban": seller.iban if seller else None,
        "url": page_url,
        "credits_number": str(invoice.credits[0]) if invoice.credits else None,
        "reason": head.credit_reason or None,
    }


def letter_facts(recipient: str, at: Whereabouts, buyer: Buyer) -> Mapping[str, str | bool]:
    """What a letter is posted by: the address in its lines, as it is now.

    ``is_on_page`` tells that the invoice's own page shows it in the window of the envelope.
    """
    lines = postal_lines(at)
    if ", ".join(lines) != recipient:
        typed = tuple(part.strip() for part in recipient.split(",") if part.strip())
        return {"address": "\n".join(typed), "city": "", "is_on_page": False}
    on_page = postal_lines(whereabouts(buyer, None))
    return {
        "address": "\n".join(lines),
        "city": at.address.city,
        "country": at.address.country,
        "is_on_page": lines == on_page and at.address.country == "SE",
    }


def template_of(head: InvoiceHead) -> str:
    """Which message goes with the page."""
    return CREDIT_TEMPLATE if head.is_credit_note else TEMPLATE


def page_name(locale: str, number: int, *, is_credit_note: bool = False) -> str:
    """What the page is called when it travels."""
    names = _CREDIT_NAMES if is_credit_note else _PAGE_NAMES
    return names.get(locale, names["en"]).format(number=number)


def each_once(recipients: Sequence[str] | None) -> tuple[str, ...] | None:
    """Who is asked for; None leaves it to the register, and nobody is nobody."""
    if recipients is None:
        return None
    return tuple(dict.fromkeys(map(one_line, recipients)))


def because_reasons(because: str) -> list[Refusal]:
    """What is wrong with a written reason for the way that was chosen."""
    return text_reasons(because, ("because",), maximum=LONG)


def recipient_reasons(channel: Channel, recipients: tuple[str, ...]) -> list[Refusal]:
    """Why nothing can be sent to these that way."""
    if not recipients:
        return [WAYS[channel].lacking(path=("recipients",))]
    if len(recipients) > MOST_RECIPIENTS:
        return [TooManyRecipients(path=("recipients",), maximum=MOST_RECIPIENTS)]
    return [
        reason
        for place, recipient in enumerate(recipients)
        for reason in WAYS[channel].reasons(recipient, ("recipients", place))
    ]


def _reasons_of_addresses(sending: Sending) -> list[Refusal]:
    return [
        AddressRefuses(
            path=("recipients", place), address=recipient, state=sending.refused[recipient]
        )
        for place, recipient in enumerate(sending.recipients)
        if recipient in sending.refused
    ]


def _reasons_of_network(sending: Sending) -> list[Refusal]:
    """An e-invoice names its receiver (PEPPOL-EN16931-R010), and goes to no other."""
    named = endpoint_of(sending.buyer)
    if sending.channel is not Channel.PEPPOL or named is None:
        return []
    receiver = f"{named.scheme}:{named.number}"
    is_another = any(each != receiver for each in sending.recipients)
    return [EInvoiceToAnother(path=("recipients",), receiver=receiver)] if is_another else []


def _needs_e_invoice(sending: Sending) -> bool:
    """An authority takes e-invoices after a public purchase (lag 2018:1277, 4 §)."""
    is_other = sending.channel is not Channel.PEPPOL
    return is_other and sending.buyer.kind == CustomerKind.AUTHORITY and not sending.because


def _lacks_electronic_address(sending: Sending) -> bool:
    buyer = sending.buyer
    is_known = buyer.peppol_id or buyer.gln or sending.because
    return buyer.kind == CustomerKind.AUTHORITY and not is_known
