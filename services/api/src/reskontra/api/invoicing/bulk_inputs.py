"""What may be asked of many invoices at once."""

from enum import Enum
from typing import Any

import strawberry

from reskontra.api.customers.types import DeliveryChannel
from reskontra.api.invoicing.listing import InvoiceWhere
from reskontra.domain.invoicing.ids import InvoiceId


@strawberry.enum
class BulkPolicy(Enum):
    """What a no for one of many means for the rest; what is done stays done (vid fel)."""

    STOP_ALL = "STOP_ALL"
    SKIP_FAILED = "SKIP_FAILED"


def _expected() -> Any:  # noqa: ANN401 - strawberry.field(…) is typed as anything
    return strawberry.field(
        default=None,
        description="How many the person has agreed to: refused if `where` means another number.",
    )


@strawberry.input
class InvoiceBulkIssueInput:
    """Drafts that are to become documents, numbered in this order (fakturera flera)."""

    ids: list[InvoiceId] | None = strawberry.field(default=None, description="1–10 000.")
    where: InvoiceWhere | None = strawberry.field(
        default=None,
        description="In place of `ids`: the drafts of a filter, the earliest date first (urval).",
    )
    expected_count: int | None = _expected()
    on_error: BulkPolicy = BulkPolicy.SKIP_FAILED
    idempotency_key: str | None = None


@strawberry.input
class InvoiceBulkDiscardInput:
    """Drafts that nobody wants (kasta flera utkast)."""

    ids: list[InvoiceId] | None = strawberry.field(default=None, description="1–10 000.")
    where: InvoiceWhere | None = strawberry.field(
        default=None, description="In place of `ids`: the drafts of a filter (urval)."
    )
    expected_count: int | None = _expected()
    on_error: BulkPolicy = BulkPolicy.SKIP_FAILED
    idempotency_key: str | None = None


@strawberry.input
class InvoiceBulkSendInput:
    """Issued invoices that are to be sent, each to its customer's addresses (skicka flera)."""

    ids: list[InvoiceId] | None = strawberry.field(default=None, description="1–10 000.")
    where: InvoiceWhere | None = strawberry.field(
        default=None, description="In place of `ids`: the unpaid invoices of a filter (urval)."
    )
    channel: DeliveryChannel | None = strawberry.field(
        default=None, description="By each customer's route when left out (kundens sändordning)."
    )
    again: bool = strawberry.field(
        default=False, description="Send even what was sent before (skicka igen)."
    )
    hold: bool = strawberry.field(
        default=False,
        description="Each waits for a minute, so that `deliveryCancel` can take it back (ångra).",
    )
    expected_count: int | None = _expected()
    on_error: BulkPolicy = BulkPolicy.SKIP_FAILED
    idempotency_key: str | None = None
