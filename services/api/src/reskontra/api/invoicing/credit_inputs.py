"""What may be asked to credit."""

from datetime import date
from decimal import Decimal

import strawberry

from reskontra.domain.invoicing import credit_notes
from reskontra.domain.invoicing.ids import InvoiceId


@strawberry.input
class InvoiceCreditLineInput:
    """What to take back of a line (kreditera rad); with neither, all that is left of it.

    Both have the line's own sign: a deduction is taken back by a negative one.
    """

    position: int = strawberry.field(description="The invoice's line, from 1.")
    quantity: Decimal | None = strawberry.field(default=None, description="Antal.")
    amount: Decimal | None = strawberry.field(
        default=None, description="In the invoice's prices and currency (i fakturans priser)."
    )

    def value(self) -> credit_notes.CreditPart:
        return credit_notes.CreditPart(
            position=self.position, quantity=self.quantity, amount=self.amount
        )


@strawberry.input
class InvoiceCreditInput:
    """An issued invoice that is to be credited (kreditera), with its own rates and texts."""

    id: InvoiceId
    lines: list[InvoiceCreditLineInput] | None = strawberry.field(
        default=None, description="All that is left of the invoice when left out."
    )
    reason: str = strawberry.field(description="Why, for the buyer to read (orsak).")
    invoice_date: date | None = strawberry.field(
        default=None, description="Kreditfakturans datum; today when left out."
    )
    anew: bool = strawberry.field(
        default=False,
        description="Also draft the invoice anew, to be put right (fakturera på nytt).",
    )
    issue: bool = strawberry.field(
        default=False, description="Issue the credit note in the same act (kreditera direkt)."
    )
    idempotency_key: str | None = None
    dry_run: bool = strawberry.field(default=False, description="Show the outcome, keep nothing.")

    def new_credit(self) -> credit_notes.NewCredit:
        lines = None if self.lines is None else tuple(line.value() for line in self.lines)
        return credit_notes.NewCredit(
            lines=lines, reason=self.reason, invoice_date=self.invoice_date
        )
