"""What may be asked of pay."""

import strawberry

from reskontra.domain.assignments.ids import EntryId


@strawberry.input
class PayReleaseInput:
    """Reports whose pay is to be free to be paid now (släpp fri lön)."""

    entry_ids: list[EntryId]
    idempotency_key: str | None = None
    dry_run: bool = strawberry.field(default=False, description="Show the outcome, keep nothing.")
