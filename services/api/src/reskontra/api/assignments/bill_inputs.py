"""What may be asked to bill by hand, and which unbilled work is meant."""

import strawberry

from reskontra.domain.assignments.billing_views import UnbilledFilter
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.customers.ids import CustomerId


@strawberry.input
class UnbilledTimeWhere:
    """Which approved work; what is left out asks nothing."""

    customer_id: CustomerId | None = None
    is_held: bool | None = strawberry.field(
        default=None, description="Whether something stands against it (väntar på något)."
    )

    def value(self) -> UnbilledFilter:
        return UnbilledFilter(customer_id=self.customer_id, is_held=self.is_held)


@strawberry.input
class TimeBillInput:
    """Approved reports that are to be invoiced now (fakturera tid)."""

    entry_ids: list[EntryId] = strawberry.field(description="1–500; one invoice a customer.")
    idempotency_key: str | None = None
    dry_run: bool = strawberry.field(default=False, description="Show the outcome, keep nothing.")
