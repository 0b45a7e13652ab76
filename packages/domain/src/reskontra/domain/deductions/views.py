"""Claims as others see them."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from reskontra.domain.countries.household import HouseholdKind, HouseholdWork
from reskontra.domain.deductions.ids import ClaimFileId, ClaimId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.money import Money


class ClaimState(StrEnum):
    """How far a claim has come."""

    CLAIMED = "CLAIMED"
    PAID = "PAID"
    PARTLY_DENIED = "PARTLY_DENIED"
    DENIED = "DENIED"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkClaimed:
    """A kind of work as it is claimed; one that is told without hours was done."""

    work: HouseholdWork
    hours: int | None
    material: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimable:
    """What is not claimed yet for a person on an invoice; ``obstacle`` is why it cannot be now."""

    invoice_id: InvoiceId
    invoice_number: int
    kind: HouseholdKind
    name: str
    personal_number: str
    price: Money
    requested: Money
    paid_date: date | None
    other_cost: Money
    works: tuple[WorkClaimed, ...]
    property_designation: str | None = None
    apartment: str | None = None
    housing_org_number: str | None = None
    obstacle: str | None = None

    @property
    def paid(self) -> Money:
        """What the buyer has paid of the labour."""
        return self.price - self.requested


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What was claimed, and what became of it."""

    id: ClaimId
    file_id: ClaimFileId
    invoice_id: InvoiceId
    invoice_number: int
    name: str
    personal_number: str
    paid_date: date
    requested: Money
    approved: Money | None
    reason: str
    decided_at: datetime | None

    @property
    def state(self) -> ClaimState:
        """Where it stands: a decision to pay is the payment."""
        if self.approved is None:
            return ClaimState.CLAIMED
        if not self.approved:
            return ClaimState.DENIED
        is_whole = self.approved == self.requested
        return ClaimState.PAID if is_whole else ClaimState.PARTLY_DENIED


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFile:
    """A file of claims with what became of each."""

    id: ClaimFileId
    kind: HouseholdKind
    year: int
    name: str
    sha256: str
    created_at: datetime
    claims: tuple[Claim, ...]

    @property
    def requested(self) -> Money:
        """What all of it comes to."""
        return Money.total(claim.requested for claim in self.claims)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the authority grants of a claim, in kronor."""

    claim_id: ClaimId
    approved: Decimal
    reason: str = ""
