"""What buyers say of invoices on their pages."""

from datetime import date, datetime
from typing import Protocol, TypeAlias

import strawberry

from reskontra.api.columns import column
from reskontra.api.context import Info
from reskontra.api.money import Money
from reskontra.domain.invoicing import buyer_messages, queries, resting
from reskontra.domain.invoicing.ids import BuyerMessageId, InvoiceId
from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.clock import today

MessageKind: TypeAlias = buyer_messages.MessageKind
DisputeReason: TypeAlias = buyer_messages.DisputeReason
RestReason: TypeAlias = resting.RestReason
strawberry.enum(
    buyer_messages.MessageKind,
    name="BuyerMessageKind",
    description="What a buyer says of an invoice: paid (betald) or disputed (bestridd).",
)
strawberry.enum(
    buyer_messages.DisputeReason,
    description="Why a buyer disputes an invoice (orsak till bestridande).",
)
strawberry.enum(
    resting.RestReason,
    name="ReminderRestReason",
    description="Why nobody is reminded of an invoice that is open.",
)


@strawberry.type
class ReminderRest:
    """That nobody is reminded of an open invoice (påminnelsestopp)."""

    reason: RestReason
    through: date | None = strawberry.field(
        description="The last day of it (t.o.m.); null until somebody answers."
    )


@strawberry.type
class BuyerMessage:
    """What a buyer said of an invoice on its page, and what was answered (meddelande)."""

    message: strawberry.Private[buyer_messages.BuyerMessage]
    id: BuyerMessageId = column("message.id")
    kind: MessageKind = column("message.kind")
    reason: DisputeReason | None = column("message.said.reason", "Why it is disputed (orsak).")
    text: str = column("message.said.text", "In the buyer's words; often empty.")
    amount: Money | None = column(
        lambda of: Money.of(of.message.said.amount) if of.message.said.amount else None,
        "What was paid or is disputed (belopp); null for all of it.",
    )
    paid_on: date | None = column("message.said.paid_on", "When it was paid (betaldag).")
    positions: list[int] = column(
        lambda of: list(of.message.said.positions),
        "The lines that are disputed (rader); none for no particular ones.",
    )
    said_at: datetime = column("message.said_at")
    answer: str | None = column("message.answer", "What the buyer reads (svar).")
    answered_at: datetime | None = column("message.answered_at")


class _Invoice(Protocol):
    @property
    def head(self) -> InvoiceHead: ...

    @property
    def id(self) -> InvoiceId: ...


async def _load(ids: list[InvoiceId]) -> list[tuple[buyer_messages.BuyerMessage, ...]]:
    found = await queries.buyer_messages_of(ids)
    return [found[each] for each in ids]


async def messages(root: _Invoice, info: Info) -> list[BuyerMessage]:
    """What was said, the oldest first."""
    return [BuyerMessage(message=each) for each in await info.context.load(_load, root.id)]


def reminder_rest(root: _Invoice) -> ReminderRest | None:
    """What keeps reminders away today."""
    rest = resting.rest_of(root.head, today())
    return ReminderRest(reason=rest.reason, through=rest.through) if rest else None
