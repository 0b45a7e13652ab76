"""What may be asked of self-billing."""

import strawberry

from reskontra.domain.consultants.ids import ConsultantId


@strawberry.input
class SelfBillDraftInput:
    """A company whose invoice to us is to be drafted (självfakturera)."""

    consultant_id: ConsultantId
    idempotency_key: str | None = None
    dry_run: bool = strawberry.field(default=False, description="Show the outcome, keep nothing.")
