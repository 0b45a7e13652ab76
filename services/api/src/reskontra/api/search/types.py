"""What a search finds."""

from typing import TypeAlias

import strawberry

from reskontra.api.columns import column
from reskontra.api.invoicing.types import InvoiceState
from reskontra.api.money import Money
from reskontra.domain.kernel.ids import TypedId
from reskontra.domain.search import views

SearchHitKind: TypeAlias = views.SearchHitKind
strawberry.enum(views.SearchHitKind, description="What may be looked for (sökträffens slag).")


@strawberry.type
class SearchHit:
    """Something that was found (sökträff)."""

    hit: strawberry.Private[views.SearchHit]
    kind: SearchHitKind = column("hit.kind")
    id: TypedId = column("hit.id")
    number: int | None = column(
        "hit.number", "Kundnummer, fakturanummer or uppdragsnummer; null for a draft of an invoice."
    )
    title: str = column(
        "hit.title", "The customer's, the buyer's or the article's name, or the assignment's title."
    )
    detail: str = column(
        "hit.detail",
        "What else it is told by: organisationsnummer or e-mail, OCR-nummer, artikelnummer, or"
        " whose assignment it is.",
    )
    state: InvoiceState | None = column("hit.state", "An invoice's (fakturans status).")
    is_overdue: bool = column("hit.is_overdue", "Förfallen och obetald.")
    is_credit_note: bool = column("hit.is_credit_note", "Kreditfaktura.")
    amount: Money | None = column(
        lambda found: Money.of(found.hit.amount) if found.hit.amount else None,
        "An invoice's, to pay (att betala); what a credit note gives back has a minus.",
    )
