"""What sendings of invoices are decided by, for many at once."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Final

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.queries import cards as customer_cards
from reskontra.domain.customers.queries import who_accepts_which
from reskontra.domain.customers.views import CustomerCard
from reskontra.domain.delivery.queries import parcels_of, refused_among
from reskontra.domain.delivery.views import ParcelState
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries.e_invoices import Posting, reasons_not_to_post
from reskontra.domain.invoicing.sending import AS_USUAL, PURPOSE, Manner, Sending
from reskontra.domain.invoicing.views import Invoice, InvoiceKind
from reskontra.domain.invoicing.ways import as_written, asks_consent, usual_recipients, whereabouts
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.text import several_lines

Sendings = dict[Channel, dict[InvoiceId, Sending]]

_UNDER_WAY: Final = frozenset(
    {
        ParcelState.PREPARING,
        ParcelState.QUEUED,
        ParcelState.SENDING,
        ParcelState.SENT,
        ParcelState.DELIVERED,
    }
)


async def sending_of(
    found: Invoice,
    channel: Channel,
    recipients: tuple[str, ...] | None = None,
    manner: Manner = AS_USUAL,
) -> Sending:
    """What a sending of this invoice is decided by; the register says to whom, if nobody else."""
    unwarned = await _unwarned([found], [channel], is_weighed=channel is Channel.PEPPOL)
    usual = unwarned[channel][found.id]
    chosen = usual.recipients if recipients is None else as_written(channel, recipients)
    because = several_lines(manner.because)
    sending = replace(usual, recipients=chosen, is_again=manner.is_again, because=because)
    return (await _warned({channel: {found.id: sending}}))[channel][found.id]


async def sendings_of(
    found: Collection[Invoice], channels: Collection[Channel], carried: Collection[Channel]
) -> Sendings:
    """What sendings to the usual recipients are decided by, for each of several channels.

    What stands against an e-invoice is asked only where anybody carries them.
    """
    is_weighed = Channel.PEPPOL in channels and Channel.PEPPOL in carried
    return await _warned(await _unwarned(found, channels, is_weighed=is_weighed))


async def _warned(sendings: Sendings) -> Sendings:
    """The sendings, each told which of its recipients refuse."""
    refused = await refused_among(
        {
            channel: {each for one in by_invoice.values() for each in one.recipients}
            for channel, by_invoice in sendings.items()
        }
    )
    return {
        channel: {
            invoice_id: replace(
                one,
                refused={
                    address: status.state
                    for address in one.recipients
                    if (status := refused[channel].get(address))
                },
            )
            for invoice_id, one in by_invoice.items()
        }
        for channel, by_invoice in sendings.items()
    }


async def _unwarned(
    found: Collection[Invoice], channels: Collection[Channel], *, is_weighed: bool
) -> Sendings:
    buyers = {one.head.customer_id for one in found if one.head.customer_id}
    known = await customer_cards(buyers) if buyers else {}
    willing = await who_accepts_which(buyers, channels) if buyers else {}
    parcels = await parcels_of([str(one.id) for one in found])
    at = {one.id: whereabouts(one.buyer, _card(one, known)) for one in found}
    reached = {
        one.id: Posting(endpoint, one.head.is_credit_note)
        for one in found
        if is_weighed and (endpoint := at[one.id].endpoint)
    }
    against = await reasons_not_to_post(reached) if reached else {}
    return {
        channel: {
            one.id: Sending(
                state=one.state,
                channel=channel,
                buyer=one.buyer,
                at=at[one.id],
                recipients=usual_recipients(channel, at[one.id]),
                has_consent=one.head.customer_id in willing.get(channel, ())
                or not asks_consent(channel, one.buyer.kind),
                is_under_way=any(
                    parcel.purpose == PURPOSE and parcel.state in _UNDER_WAY
                    for parcel in parcels[str(one.id)]
                ),
                is_again=False,
                is_ours=one.head.kind != InvoiceKind.OPENING,
                against=against.get(one.id, ()) if channel is Channel.PEPPOL else (),
            )
            for one in found
        }
        for channel in channels
    }


def _card(found: Invoice, known: Mapping[CustomerId, CustomerCard]) -> CustomerCard | None:
    customer_id = found.head.customer_id
    return known.get(customer_id) if customer_id else None
