"""What may be asked of payments."""

from datetime import date

import strawberry

from reskontra.api.money import MoneyInput, exact
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.payments.ids import AllocationId, RefundId
from reskontra.domain.payments.views import NewPayment, NewRefund, PaymentFilter


@strawberry.input
class PaymentRegisterInput:
    """Money that somebody saw come in for an invoice (registrera betalning)."""

    invoice_id: InvoiceId
    amount: MoneyInput
    received_date: date | None = strawberry.field(
        default=None, description="Betalningsdag; today when left out."
    )
    reference: str = ""
    idempotency_key: str | None = None
    dry_run: bool = strawberry.field(default=False, description="Show the outcome, keep nothing.")

    def payment(self) -> NewPayment:
        """What came in.

        Raises:
            Refused: The amount has fractions of an öre.
        """
        return NewPayment(
            invoice_id=self.invoice_id,
            amount=exact(self.amount, "amount"),
            received_date=self.received_date,
            reference=self.reference,
        )


@strawberry.input
class RefundRegisterInput:
    """Money that was paid too much and goes back, or over to another invoice (återbetala)."""

    invoice_id: InvoiceId
    amount: MoneyInput
    to_invoice_id: InvoiceId | None = strawberry.field(
        default=None,
        description="An open invoice of the same customer that it settles (kvittning).",
    )
    refunded_date: date | None = strawberry.field(
        default=None, description="Utbetalningsdag; today when left out."
    )
    reference: str = ""
    idempotency_key: str | None = None
    dry_run: bool = strawberry.field(default=False, description="Show the outcome, keep nothing.")

    def refund(self) -> NewRefund:
        """What goes back.

        Raises:
            Refused: The amount has fractions of an öre.
        """
        return NewRefund(
            invoice_id=self.invoice_id,
            amount=exact(self.amount, "amount"),
            to_invoice_id=self.to_invoice_id,
            refunded_date=self.refunded_date,
            reference=self.reference,
        )


@strawberry.input
class RefundUndoInput:
    """A refund that shall no longer count (ångra återbetalning)."""

    id: RefundId


@strawberry.input
class AllocationUndoInput:
    """An allocation that shall no longer count (ångra avprickning)."""

    id: AllocationId


@strawberry.input
class PaymentWhere:
    """Which payments; what is left out asks nothing."""

    received_from: date | None = strawberry.field(default=None, description="Betalningsdag från.")
    received_to: date | None = strawberry.field(default=None, description="Betalningsdag till.")

    def value(self) -> PaymentFilter:
        return PaymentFilter(self.received_from, self.received_to)
