"""What buyers answered to e-invoices."""

from datetime import datetime
from typing import Protocol, TypeAlias

import strawberry

from reskontra.api.context import Info
from reskontra.domain.invoicing import queries, responses
from reskontra.domain.invoicing.ids import InvoiceId

ResponseCode: TypeAlias = responses.ResponseCode
strawberry.enum(
    responses.ResponseCode,
    name="InvoiceResponseCode",
    description="How far the buyer has come with an e-invoice (svar, Peppol Invoice Response).",
)


@strawberry.type
class InvoiceResponse:
    """One answer of the buyer to an e-invoice (svar)."""

    code: ResponseCode
    text: str = strawberry.field(description="In the buyer's words; often empty.")
    told_at: datetime


class _Invoice(Protocol):
    @property
    def id(self) -> InvoiceId: ...


async def _load(ids: list[InvoiceId]) -> list[tuple[responses.InvoiceResponse, ...]]:
    found = await queries.responses_of(ids)
    return [found[each] for each in ids]


async def buyer_responses(root: _Invoice, info: Info) -> list[InvoiceResponse]:
    """The answers, the oldest first."""
    found = await info.context.load(_load, root.id)
    return [InvoiceResponse(code=each.code, text=each.text, told_at=each.told_at) for each in found]
