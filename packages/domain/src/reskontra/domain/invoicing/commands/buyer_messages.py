"""Take what a buyer says of an invoice, and answer it. No money moves by either."""

from dataclasses import replace
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.invoicing import models
from reskontra.domain.invoicing.buyer_messages import (
    BuyerMessage,
    MessageKind,
    Said,
    is_waiting_for,
    reasons_against_what_is_said,
    reasons_not_to_answer,
    reasons_not_to_take,
)
from reskontra.domain.invoicing.commands.locking import held, locked_version
from reskontra.domain.invoicing.events import BuyerAnswered, InvoiceDisputed, InvoiceSaidPaid
from reskontra.domain.invoicing.ids import BuyerMessageId, InvoiceId
from reskontra.domain.invoicing.queries.buyer_messages import buyer_message, buyer_messages_of
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.domain.kernel.text import several_lines
from reskontra.domain.tables import CONNECTION

_MARKS: Final = {
    MessageKind.PAID: "said_paid_at",
    MessageKind.DISPUTED: "disputed_at",
}


async def take_message(invoice_id: InvoiceId, said: Said, *, key: str) -> bool:
    """Keep what a buyer says, once for each key; False where it waits for an answer already."""
    told = replace(said, text=several_lines(said.text))
    found = await held(invoice_id)
    before = (await buyer_messages_of([invoice_id]))[invoice_id]
    if is_waiting_for(said.kind, before) or await _is_known(invoice_id, key):
        return False
    positions = [line.position for line in found.lines]
    refuse_if(
        [
            *reasons_not_to_take(found.head, told, before, positions),
            *reasons_against_what_is_said(told, today()),
        ]
    )
    message_id = await _keep(invoice_id, told, key, found.head.currency)
    await _mark(invoice_id, said.kind, is_on=True)
    _record(invoice_id, message_id, told)
    return True


async def answer_message(message_id: BuyerMessageId, answer: str) -> InvoiceId:
    """Answer what a buyer said, for them to read: a dispute is lifted by it; which invoice."""
    words = several_lines(answer)
    seen = await buyer_message(message_id)
    if seen is not None:
        await locked_version(seen.invoice_id)
        seen = await buyer_message(message_id)
    refuse_if(reasons_not_to_answer(seen, words))
    return await _answer(seen, words) if seen else InvoiceId.new()


async def _answer(message: BuyerMessage, words: str) -> InvoiceId:
    instant = now()
    row = models.BuyerMessage.filter(id=message.id.uuid)
    await row.update(answer=words, answered_at=instant)
    await _mark(message.invoice_id, message.kind, is_on=False)
    record(
        BuyerAnswered(
            invoice_id=message.invoice_id, message_id=message.id, message_kind=message.kind
        )
    )
    return message.invoice_id


async def _is_known(invoice_id: InvoiceId, key: str) -> bool:
    return await models.BuyerMessage.filter(invoice_id=invoice_id.uuid, key=key).exists()


async def _keep(invoice_id: InvoiceId, said: Said, key: str, currency: str) -> BuyerMessageId:
    message_id = BuyerMessageId.new()
    row = models.BuyerMessage(
        id=message_id.uuid,
        invoice_id=invoice_id.uuid,
        key=key,
        kind=said.kind,
        reason=said.reason,
        text=said.text,
        amount_minor=said.amount.minor if said.amount else None,
        currency=currency,
        paid_on=said.paid_on,
        positions=list(said.positions),
        said_at=now(),
    )
    await models.BuyerMessage.bulk_create([row])
    return message_id


async def _mark(invoice_id: InvoiceId, kind: MessageKind, *, is_on: bool) -> None:
    statement = f"""
        UPDATE invoice SET {_MARKS[kind]} = $2, updated_at = $3, version = version + 1
        WHERE id = $1
    """  # noqa: S608 - fixed names
    instant = now()
    values = [invoice_id.uuid, instant if is_on else None, instant]
    await get_connection(CONNECTION).execute_query_dict(statement, values)


def _record(invoice_id: InvoiceId, message_id: BuyerMessageId, said: Said) -> None:
    if said.kind is MessageKind.PAID:
        record(InvoiceSaidPaid(invoice_id=invoice_id, message_id=message_id))
        return
    reason = said.reason.value if said.reason else ""
    record(InvoiceDisputed(invoice_id=invoice_id, message_id=message_id, reason=reason))
