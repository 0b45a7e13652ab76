"""What buyers said of invoices."""

from collections.abc import Collection

from reskontra.domain.invoicing import models
from reskontra.domain.invoicing.buyer_messages import (
    BuyerMessage,
    DisputeReason,
    MessageKind,
    Said,
)
from reskontra.domain.invoicing.ids import BuyerMessageId, InvoiceId
from reskontra.domain.kernel.money import Money


async def buyer_messages_of(
    invoice_ids: Collection[InvoiceId],
) -> dict[InvoiceId, tuple[BuyerMessage, ...]]:
    """What was said of each, the oldest first, in one statement."""
    found: dict[InvoiceId, list[BuyerMessage]] = {one: [] for one in invoice_ids}
    ids = [one.uuid for one in invoice_ids]
    for row in await models.BuyerMessage.filter(invoice_id__in=ids).order_by("id"):
        found[InvoiceId(row.invoice_id)].append(_message(row))
    return {one: tuple(messages) for one, messages in found.items()}


async def buyer_message(message_id: BuyerMessageId) -> BuyerMessage | None:
    """One message; None if nobody said it."""
    row = await models.BuyerMessage.get_or_none(id=message_id.uuid)
    return _message(row) if row else None


def _message(row: models.BuyerMessage) -> BuyerMessage:
    amount = row.amount_minor
    return BuyerMessage(
        id=BuyerMessageId(row.id),
        invoice_id=InvoiceId(row.invoice_id),
        said=Said(
            kind=MessageKind(row.kind),
            reason=DisputeReason(row.reason) if row.reason else None,
            text=row.text,
            amount=None if amount is None else Money(amount, row.currency),
            paid_on=row.paid_on,
            positions=tuple(row.positions),
        ),
        said_at=row.said_at,
        answer=row.answer,
        answered_at=row.answered_at,
    )
