"""What may be asked of copies."""

import strawberry

from reskontra.domain.invoicing.ids import InvoiceId


@strawberry.input
class InvoiceCopyPageInput:
    """An issued invoice that somebody wants a marked copy of (kopia)."""

    id: InvoiceId
