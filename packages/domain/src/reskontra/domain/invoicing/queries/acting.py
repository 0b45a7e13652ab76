"""What may be done with invoices now, and how they fared on their way."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Final

from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.queries import cards as customer_cards
from reskontra.domain.customers.queries import who_accepts_which
from reskontra.domain.customers.views import CustomerCard
from reskontra.domain.delivery.queries import parcels_of, refused_among
from reskontra.domain.delivery.views import ParcelState, ParcelStatus
from reskontra.domain.invoicing.actions import ActionState, Obstacles, Reasons, action_states
from reskontra.domain.invoicing.advances import reasons_to_keep
from reskontra.domain.invoicing.credit_notes import credit_note_reasons
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.issuing import seller_reasons
from reskontra.domain.invoicing.queries.advances import advances_on, taken_off_by
from reskontra.domain.invoicing.queries.credits import what_they_credit
from reskontra.domain.invoicing.queries.e_invoices import reasons_not_to_post
from reskontra.domain.invoicing.queries.households import used_by_many
from reskontra.domain.invoicing.sending import PURPOSE, Sending, reasons_not_to_send
from reskontra.domain.invoicing.settling import reasons_not_to_receive
from reskontra.domain.invoicing.views import Invoice, InvoiceKind, InvoiceState
from reskontra.domain.invoicing.ways import as_written, asks_consent, usual_recipients, whereabouts
from reskontra.domain.invoicing.weighing import Circumstances, weighed
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import today

_UNDER_WAY: Final = frozenset(
    {
        ParcelState.PREPARING,
        ParcelState.QUEUED,
        ParcelState.SENDING,
        ParcelState.SENT,
        ParcelState.DELIVERED,
    }
)


async def deliveries(invoice_id: InvoiceId) -> tuple[ParcelStatus, ...]:
    """How the invoice fared with each recipient, the oldest first."""
    return (await parcels_of([str(invoice_id)]))[str(invoice_id)]


async def available_actions(
    found: Collection[Invoice],
) -> dict[InvoiceId, tuple[ActionState, ...]]:
    """What may be done with each of many invoices now, in as many statements as for one."""
    seller = await profile()
    to_receive = reasons_not_to_receive(today(), seller.books_closed_through)
    sendings = (await _sendings(found, [Channel.EMAIL]))[Channel.EMAIL]
    to_issue = await _reasons_not_to_issue(found, seller)
    advances = [one.id for one in found if InvoiceForm(one.head.form).is_advance]
    taken = await taken_off_by(advances) if advances else {}
    return {
        one.id: action_states(
            one.head,
            Obstacles(
                to_issue=to_issue[one.id],
                to_send=reasons_not_to_send(sendings[one.id]),
                to_send_again=reasons_not_to_send(replace(sendings[one.id], is_again=True)),
                to_receive=to_receive,
                to_credit=reasons_to_keep(taken.get(one.id)),
            ),
        )
        for one in found
    }


async def sending_of(
    found: Invoice,
    channel: Channel,
    recipients: tuple[str, ...] | None = None,
    *,
    is_again: bool = False,
) -> Sending:
    """What a sending of this invoice is decided by; the register says to whom, if nobody else."""
    usual = (await _sendings([found], [channel]))[channel][found.id]
    chosen = usual.recipients if recipients is None else as_written(channel, recipients)
    sending = replace(usual, recipients=chosen, is_again=is_again)
    return (await _warned([sending]))[channel]


async def sendings_of(
    found: Invoice, channels: Collection[Channel], *, is_again: bool = False
) -> dict[Channel, Sending]:
    """What a sending to the usual recipients is decided by, for each of several channels."""
    usual = await _sendings([found], channels)
    return await _warned([replace(each[found.id], is_again=is_again) for each in usual.values()])


async def _warned(sendings: Collection[Sending]) -> dict[Channel, Sending]:
    """The sendings, each told which of its recipients refuse."""
    refused = await refused_among({one.channel: one.recipients for one in sendings})
    return {
        one.channel: replace(
            one,
            refused={address: status.state for address, status in refused[one.channel].items()},
        )
        for one in sendings
    }


async def _reasons_not_to_issue(
    found: Collection[Invoice], seller: CompanyProfile
) -> dict[InvoiceId, Reasons]:
    credited, advances = await what_they_credit(found), await advances_on(found)
    drafts = [one for one in found if one.state is InvoiceState.DRAFT and one.id not in credited]
    homes = [(one.household.asked, one.head.due_date.year) for one in drafts if one.household]
    used = await used_by_many(homes)
    by = Circumstances(seller=seller, advances=advances, used=used)

    def reasons_of(one: Invoice) -> Reasons:
        if one.id in credited:
            original, notes = credited[one.id]
            return [
                *credit_note_reasons(one, original, notes, seller.books_closed_through),
                *seller_reasons(InvoiceForm(original.head.form), seller.address),
            ]
        return weighed(one, by).reasons

    return {one.id: reasons_of(one) for one in found}


async def _sendings(
    found: Collection[Invoice], channels: Collection[Channel]
) -> dict[Channel, dict[InvoiceId, Sending]]:
    buyers = {one.head.customer_id for one in found if one.head.customer_id}
    known = await customer_cards(buyers) if buyers else {}
    willing = await who_accepts_which(buyers, channels) if buyers else {}
    parcels = await parcels_of([str(one.id) for one in found])
    at = {one.id: whereabouts(one.buyer, _card(one, known)) for one in found}
    reached = [one.id for one in found if at[one.id].endpoint and Channel.PEPPOL in channels]
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
