"""What the invoices of a list come to."""

import strawberry

from reskontra.api.columns import column
from reskontra.api.money import Money
from reskontra.domain.invoicing import listing


@strawberry.type
class InvoiceSums:
    """What the invoices of a list come to (summor)."""

    sums: strawberry.Private[listing.InvoiceSums]
    count: int = column("sums.count", "Antal.")
    credit_notes: int = column("sums.credit_notes", "How many of them are credit notes.")
    untold: int = column(
        "sums.untold",
        "How many drafts in other currencies: they have no rate yet, and count nothing.",
    )
    total: Money = column(
        lambda found: Money.of(found.sums.total),
        "To pay (att betala), less what credit notes give back.",
    )
    open: Money = column(
        lambda found: Money.of(found.sums.open), "What remains to be paid (kvar att betala)."
    )
    overdue: Money = column(
        lambda found: Money.of(found.sums.overdue), "What of that is late (förfallet)."
    )
    refund: Money = column(
        lambda found: Money.of(found.sums.refund), "To be paid back (att betala tillbaka)."
    )
