"""What may be asked to collect."""

import strawberry

from reskontra.domain.invoicing.ids import InvoiceId


@strawberry.input
class InvoiceCollectInput:
    """Drafts of one customer that are to be one invoice, in this order (samlingsfaktura)."""

    ids: list[InvoiceId] = strawberry.field(description="2–100.")
    idempotency_key: str | None = None


@strawberry.input
class InvoiceTakeApartInput:
    """A collective draft that is to be the drafts again that it was made of (dela upp)."""

    id: InvoiceId
    expected_version: int | None = None
