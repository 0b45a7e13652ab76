"""What may be asked of a pro forma."""

import strawberry

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.jobs.ids import JobId


@strawberry.input
class InvoiceProFormaInput:
    """A draft that somebody wants as a pro forma (proforma)."""

    id: InvoiceId
    expected_version: int | None = None


@strawberry.input
class InvoiceProFormaSendInput:
    """A pro forma that is to be sent by e-mail (skicka proforma)."""

    job_id: JobId = strawberry.field(description="The job that made it.")
    recipients: list[str] | None = strawberry.field(
        default=None, description="Addresses; those of the customer when left out."
    )
    idempotency_key: str | None = None
