"""Watching invoices."""

from datetime import datetime
from enum import Enum

import strawberry

from reskontra.api.context import Info
from reskontra.api.invoicing.listing import InvoiceWhere, filter_of
from reskontra.api.invoicing.types import Invoice
from reskontra.api.scalars import Cursor
from reskontra.api.streams import Span, cursor_of
from reskontra.api.watching import subscription
from reskontra.domain.history.queries import events_between
from reskontra.domain.history.views import StoredEvent
from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.filters import means
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.clock import now, today
from reskontra.tenancy.access import Permission

LONGEST_SPAN = 1_000


@strawberry.enum
class InvoiceNewsKind(Enum):
    """What happened to an invoice (fakturahändelse)."""

    DRAFTED = "InvoiceDrafted"
    CHANGED = "InvoiceChanged"
    DISCARDED = "InvoiceDiscarded"
    ISSUED = "InvoiceIssued"
    CREDITED = "InvoiceCredited"
    CREDIT_NOTE_ISSUED = "CreditNoteIssued"
    RENDERED = "InvoiceRendered"
    SEND_REQUESTED = "InvoiceSendRequested"
    SENT = "InvoiceSent"
    SETTLED = "InvoiceSettled"
    PAID = "InvoicePaid"
    DELIVERED = "ParcelSent"
    ARRIVED = "ParcelDelivered"
    BOUNCED = "ParcelBounced"
    DELIVERY_FAILED = "ParcelFailed"
    REROUTED = "InvoiceRerouted"
    PARTLY_LOST = "InvoicePartlyLost"
    STRANDED = "InvoiceStranded"
    JUDGED = "EInvoiceJudged"
    RESPONDED = "InvoiceResponded"
    SAID_PAID = "InvoiceSaidPaid"
    DISPUTED = "InvoiceDisputed"
    ANSWERED = "BuyerAnswered"
    RESYNC = "RESYNC"


_KINDS = {kind.value: kind for kind in InvoiceNewsKind}


@strawberry.type
class InvoiceNews:
    """Something that happened to an invoice; after `RESYNC`, read what you show anew."""

    cursor: Cursor
    occurred_at: datetime
    kind: InvoiceNewsKind
    invoice_id: InvoiceId | None = None
    node: Invoice | None = None


def _resync(cursor: Cursor) -> InvoiceNews:
    return InvoiceNews(cursor=cursor, occurred_at=now(), kind=InvoiceNewsKind.RESYNC)


@subscription(Permission.INVOICE_READ, resync=_resync)
async def invoice_changed(
    info: Info,
    span: Span,
    where: InvoiceWhere | None = None,
    id: InvoiceId | None = None,
) -> list[InvoiceNews]:
    """What happens to invoices (fakturahändelser), in order; to one of them with `id`."""
    if span.after is None:
        return []
    if span.upto - span.after > LONGEST_SPAN:
        return [_resync(cursor_of(span.upto))]
    happened = await _happened(span, id)
    heads = await queries.heads({each for each, _ in happened})
    meant, day = filter_of(where), today()
    wanted = [head for head in heads.values() if means(meant, head, day)]
    shown = {head.id: Invoice(id=head.id, head=head) for head in wanted}
    return [
        _news(event, each, shown.get(each))
        for each, event in happened
        if each in shown or each not in heads
    ]


async def _happened(span: Span, only: InvoiceId | None) -> list[tuple[InvoiceId, StoredEvent]]:
    events = await events_between(span.after or 0, span.upto)
    told = [(_invoice_of(event), event) for event in events]
    return [(named, event) for named, event in told if named is not None and only in {None, named}]


def _invoice_of(event: StoredEvent) -> InvoiceId | None:
    named = event.payload.get("invoice_id") or event.payload.get("subject")
    if event.kind not in _KINDS or not str(named).startswith(f"{InvoiceId.prefix}_"):
        return None
    return InvoiceId.parse(str(named))


def _news(event: StoredEvent, invoice_id: InvoiceId, node: Invoice | None) -> InvoiceNews:
    return InvoiceNews(
        cursor=cursor_of(event.seq),
        occurred_at=event.occurred_at,
        kind=_KINDS[event.kind],
        invoice_id=invoice_id,
        node=node,
    )
