"""What may be asked of sums that fall due by agreements."""

import strawberry

from reskontra.domain.agreements.ids import InstalmentId


@strawberry.input
class InstalmentBillInput:
    """A sum to invoice now (fakturera delbetalning)."""

    id: InstalmentId
    idempotency_key: str | None = None
