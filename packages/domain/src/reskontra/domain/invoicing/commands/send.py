"""Send an invoice, keep its page, note that it has left, and stop what may leave no more."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from tortoise.connection import get_connection

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.queries import may_send_electronically
from reskontra.domain.delivery.commands import cancel_waiting, complete_parcels
from reskontra.domain.delivery.views import BECAUSE, Attachment, NewParcel
from reskontra.domain.invoicing.commands.locking import held
from reskontra.domain.invoicing.events import InvoiceRendered, InvoiceSendRequested, InvoiceSent
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import deliveries, heads, sending_of
from reskontra.domain.invoicing.sealing import SEALED_BY, SEALS
from reskontra.domain.invoicing.sending import (
    AS_USUAL,
    GRACE,
    PURPOSE,
    Manner,
    Sending,
    because_reasons,
    each_once,
    facts_of,
    letter_facts,
    page_name,
    reasons_not_to_send,
    template_of,
)
from reskontra.domain.invoicing.views import Invoice, InvoiceHead
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.domain.tables import CONNECTION
from reskontra.domain.templates.commands import post_all_worded

PAGE_MEDIA_TYPE: Final = "application/pdf"

# Into the network goes a file that is made, and judged, for each sending.
_WITH_PAGE: Final = tuple(channel for channel in Channel if channel is not Channel.PEPPOL)

_KEEP: Final = f"""
    UPDATE invoice SET pdf_sha256 = $2, pdf_size = $3, pdf_rendered_at = $4, updated_at = $4,
                       version = version + 1
    WHERE id = $1 AND state <> 'DRAFT' AND pdf_sha256 IS NULL
    RETURNING {SEALS[SEALED_BY].digest} AS digest
"""  # noqa: S608 - fixed names
_ISSUED_TO: Final = "SELECT id FROM invoice WHERE customer_id = $1 AND state <> 'DRAFT'"
_SENT: Final = """
    UPDATE invoice SET sent_at = $2, updated_at = $2, version = version + 1
    WHERE id = $1 AND state <> 'DRAFT' AND sent_at IS NULL
    RETURNING id
"""


class Leaving(NamedTuple):
    """An invoice that leaves by a way; ``page_url`` is where the buyer sees it."""

    found: Invoice
    sending: Sending
    generation: int
    page_url: str | None


async def send_invoice(
    invoice_id: InvoiceId,
    channel: Channel,
    recipients: Sequence[str] | None = None,
    manner: Manner = AS_USUAL,
    *,
    page_url: str | None = None,
) -> None:
    """Post one parcel per recipient; they wait in the mail room until the page exists.

    ``page_url`` is where the buyer can see the invoice; it stands in the message.
    """
    found = await held(invoice_id)
    sending = await sending_of(found, channel, each_once(recipients), manner)
    refuse_if([*reasons_not_to_send(sending), *because_reasons(sending.because)])
    await post(found, sending, manner, page_url)


async def post(
    found: Invoice, sending: Sending, manner: Manner, page_url: str | None = None
) -> None:
    """Put the parcels of a sending that nothing stands against into the mail room."""
    generation = 1 + max((one.generation for one in await deliveries(found.id)), default=0)
    await post_together([Leaving(found, sending, generation, page_url)], manner)


async def post_together(leaving: Sequence[Leaving], manner: Manner = AS_USUAL) -> None:
    """Put the parcels of many sendings into the mail room at once."""
    await post_all_worded([parcel for one in leaving for parcel in _parcels(one, manner)])
    for one in leaving:
        record(
            InvoiceSendRequested(
                invoice_id=one.found.id, channel=one.sending.channel, generation=one.generation
            )
        )


async def keep_rendering(invoice_id: InvoiceId, *, sha256: str, size: int) -> None:
    """Keep the page that was made of an issued invoice, and let waiting parcels go.

    The first page is the invoice's page for ever; doing this again only completes parcels.
    """
    rows = await get_connection(CONNECTION).execute_query_dict(
        _KEEP, [invoice_id.uuid, sha256, size, now()]
    )
    if rows:
        digest: str = rows[0]["digest"]
        record(
            InvoiceRendered(
                invoice_id=invoice_id,
                sha256=sha256,
                size=size,
                document_sha256=digest,
                document_seal=SEALED_BY,
            )
        )
    head = (await heads([invoice_id])).get(invoice_id)
    if head is not None and head.pdf_sha256 is not None:
        await complete_parcels(str(invoice_id), _page(head), _WITH_PAGE)


async def confirm_sent(invoice_id: InvoiceId) -> None:
    """Note that the invoice has left the house; only the first time counts."""
    rows = await get_connection(CONNECTION).execute_query_dict(_SENT, [invoice_id.uuid, now()])
    if rows:
        record(InvoiceSent(invoice_id=invoice_id))


async def recall_parcels(customer_id: CustomerId, channel: Channel) -> None:
    """Stop the invoices that wait to go to a customer by a channel that they have said no to."""
    # They may have said yes again meanwhile, and then asked for what waits now.
    if await may_send_electronically(customer_id, channel):
        return
    rows = await get_connection(CONNECTION).execute_query_dict(_ISSUED_TO, [customer_id.uuid])
    subjects = [str(InvoiceId(row["id"])) for row in rows]
    await cancel_waiting(subjects, PURPOSE, channel)


def _parcels(leaving: Leaving, manner: Manner) -> Iterator[NewParcel]:
    sending = leaving.sending
    for recipient in sending.recipients:
        parcel = _parcel(leaving, recipient)
        if sending.because:
            parcel = replace(parcel, facts={**parcel.facts, BECAUSE: sending.because})
        if sending.channel is Channel.LETTER:
            own = letter_facts(recipient, sending.at, leaving.found.buyer)
            parcel = replace(parcel, facts={**parcel.facts, **own})
        yield replace(parcel, hold=GRACE) if manner.hold else parcel


def _parcel(leaving: Leaving, recipient: str) -> NewParcel:
    found, channel = leaving.found, leaving.sending.channel
    # A text message carries nothing, and so waits for nothing.
    page = () if channel in {Channel.SMS, Channel.PEPPOL} else _page(found.head)
    return NewParcel(
        purpose=PURPOSE,
        subject=str(found.id),
        channel=channel,
        recipient=recipient,
        template=template_of(found.head),
        locale=found.head.locale,
        facts=facts_of(found, leaving.page_url),
        generation=leaving.generation,
        attachments=page,
        waits=channel is not Channel.SMS and not page,
    )


def _page(head: InvoiceHead) -> tuple[Attachment, ...]:
    if head.pdf_sha256 is None or head.number is None:
        return ()
    return (
        Attachment(
            name=page_name(head.locale, head.number, is_credit_note=head.is_credit_note),
            sha256=head.pdf_sha256,
            media_type=PAGE_MEDIA_TYPE,
            size=head.pdf_size or 0,
        ),
    )
