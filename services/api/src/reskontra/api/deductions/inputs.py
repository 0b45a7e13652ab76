"""What may be asked of claims."""

from decimal import Decimal

import strawberry

from reskontra.domain.deductions.ids import ClaimId
from reskontra.domain.deductions.views import Decision
from reskontra.domain.invoicing.ids import InvoiceId


@strawberry.input
class DeductionsClaimInput:
    """Invoices whose deductions are to be claimed (begär utbetalning)."""

    invoice_ids: list[InvoiceId]
    idempotency_key: str | None = None


@strawberry.input
class DeductionDecideInput:
    """What Skatteverket has decided of a claim (beslut)."""

    claim_id: ClaimId
    approved: Decimal = strawberry.field(description="Kronor; 0 where all is denied (beviljat).")
    reason: str = strawberry.field(default="", description="Skäl.")

    def value(self) -> Decision:
        return Decision(claim_id=self.claim_id, approved=self.approved, reason=self.reason)


@strawberry.input
class DecisionReadInput:
    """A decision as Skatteverket gives it as a file (beslutsfil, JSON)."""

    text: str
