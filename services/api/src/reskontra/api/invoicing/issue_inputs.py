"""What may be asked to become of a draft."""

import strawberry

from reskontra.domain.invoicing.ids import InvoiceId


@strawberry.input
class InvoiceDiscardInput:
    """A draft that nobody wants (kasta utkast)."""

    id: InvoiceId
    expected_version: int | None = None


@strawberry.input
class InvoiceIssueInput:
    """A draft that is to become a document (fakturera)."""

    id: InvoiceId
    expected_version: int | None = None
    idempotency_key: str | None = None
    dry_run: bool = strawberry.field(default=False, description="Show the outcome, keep nothing.")


@strawberry.input
class InvoicePreviewInput:
    """A draft whose page somebody wants to see (förhandsgranska)."""

    id: InvoiceId
    expected_version: int | None = None
