"""What has happened to claims: ids and sums, and no personal number."""

from dataclasses import dataclass

from reskontra.domain.deductions.ids import ClaimFileId, ClaimId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.events import Event
from reskontra.domain.kernel.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class DeductionsClaimed(Event):
    """A file of claims was made."""

    claim_file_id: ClaimFileId
    requested: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class DeductionDecided(Event):
    """The tax authority has decided a claim; what it denies the buyer owes."""

    claim_id: ClaimId
    invoice_id: InvoiceId
    approved: Money
    denied: Money
