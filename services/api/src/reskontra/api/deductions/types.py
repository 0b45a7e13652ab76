"""What may be claimed, and what was."""

from datetime import date, datetime
from enum import Enum
from typing import TypeAlias

import strawberry

from reskontra.api.columns import asked, column
from reskontra.api.context import Info
from reskontra.api.invoicing.household_types import HouseholdKind
from reskontra.api.money import Money
from reskontra.api.refusals import sentence_of_code
from reskontra.api.scalars import Sha256
from reskontra.domain.deductions import views
from reskontra.domain.deductions.ids import ClaimFileId, ClaimId
from reskontra.domain.invoicing.household import masked
from reskontra.domain.invoicing.ids import InvoiceId

ClaimState: TypeAlias = views.ClaimState
strawberry.enum(views.ClaimState, description="How far a claim has come (begärans status).")


@strawberry.enum
class ClaimObstacle(Enum):
    """Why something cannot be claimed now."""

    CLAIM_UNPAID = "CLAIM_UNPAID"
    CLAIM_TOO_LATE = "CLAIM_TOO_LATE"
    CLAIM_ABOVE_SHARE = "CLAIM_ABOVE_SHARE"


def _why(root: "Claimable", info: Info) -> str | None:
    return sentence_of_code(root.found.obstacle, info.context.locale)


@strawberry.type
class Claimable:
    """What is not claimed yet for a person on an invoice (att begära)."""

    found: strawberry.Private[views.Claimable]
    invoice_id: InvoiceId = column("found.invoice_id")
    invoice_number: int = column("found.invoice_number", "Fakturanummer.")
    kind: HouseholdKind = column("found.kind")
    name: str = column("found.name")
    masked_number: str = column(
        lambda of: masked(of.found.personal_number), "Personnummer, the end masked."
    )
    price: Money = column(lambda of: Money.of(of.found.price), "Arbetskostnad.")
    paid: Money = column(lambda of: Money.of(of.found.paid), "What the buyer pays of it (betalt).")
    requested: Money = column(
        lambda of: Money.of(of.found.requested), "What is to be claimed (begärt belopp)."
    )
    paid_date: date | None = column("found.paid_date", "Betalningsdatum.")
    obstacle: ClaimObstacle | None = column(
        lambda of: ClaimObstacle(of.found.obstacle) if of.found.obstacle else None,
        "Why it cannot be claimed now (hinder).",
    )
    why: str | None = asked(_why, "The obstacle for people, in the caller's language.")


@strawberry.type
class Claim:
    """What was claimed for a person on an invoice (ärende)."""

    claim: strawberry.Private[views.Claim]
    id: ClaimId = column("claim.id")
    invoice_id: InvoiceId = column("claim.invoice_id")
    invoice_number: int = column("claim.invoice_number", "Fakturanummer.")
    name: str = column("claim.name")
    masked_number: str = column(
        lambda of: masked(of.claim.personal_number), "Personnummer, the end masked."
    )
    state: ClaimState = column("claim.state")
    paid_date: date = column("claim.paid_date", "Betalningsdatum.")
    requested: Money = column(lambda of: Money.of(of.claim.requested), "Begärt belopp.")
    approved: Money | None = column(
        lambda of: Money.of(of.claim.approved) if of.claim.approved is not None else None,
        "Beviljat belopp; null until it is decided.",
    )
    reason: str = column("claim.reason", "The authority's reason or reference (skäl).")
    decided_at: datetime | None = column("claim.decided_at")


@strawberry.type
class ClaimFile:
    """A file of claims (begäran om utbetalning)."""

    file: strawberry.Private[views.ClaimFile]
    id: ClaimFileId = column("file.id")
    kind: HouseholdKind = column("file.kind")
    year: int = column("file.year", "The year of the payments (betalningsår).")
    name: str = column("file.name", "What Skatteverket calls it (namn på begäran).")
    sha256: Sha256 = column(lambda of: Sha256(of.file.sha256))
    created_at: datetime = column("file.created_at")
    requested: Money = column(lambda of: Money.of(of.file.requested), "Begärt belopp.")
    claims: list[Claim] = column(lambda of: [Claim(claim=each) for each in of.file.claims])
