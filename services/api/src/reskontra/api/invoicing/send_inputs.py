"""What may be asked of sending."""

import strawberry

from reskontra.api.customers.types import DeliveryChannel
from reskontra.domain.invoicing.ids import InvoiceId


@strawberry.input
class InvoiceSendInput:
    """An issued invoice that is to be sent (skicka faktura)."""

    id: InvoiceId
    channel: DeliveryChannel | None = strawberry.field(
        default=None, description="By the customer's route when left out (kundens sändordning)."
    )
    recipients: list[str] | None = strawberry.field(
        default=None,
        description="Addresses of the channel; those of the customer when left out.",
    )
    again: bool = strawberry.field(
        default=False, description="Send even though it was sent before (skicka igen)."
    )
    hold: bool = strawberry.field(
        default=False,
        description="Wait for a minute, so that `deliveryCancel` can take it back (ångra).",
    )
    because: str | None = strawberry.field(
        default=None,
        description="Why an authority gets something else than an e-invoice (skäl); it is kept.",
    )
    idempotency_key: str | None = None
    dry_run: bool = strawberry.field(default=False, description="Show the outcome, keep nothing.")
