"""What a search finds, as others see it."""

from dataclasses import dataclass
from enum import StrEnum

from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.kernel.money import Money


class SearchHitKind(StrEnum):
    """What may be looked for."""

    CUSTOMER = "CUSTOMER"
    INVOICE = "INVOICE"
    ARTICLE = "ARTICLE"
    ASSIGNMENT = "ASSIGNMENT"


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """Something that was found: enough to tell it from others, and its id.

    The ``detail`` is what people tell it by besides its name: an organisation number or an e-mail
    address, an invoice's payment reference, an article's number, or whose assignment it is; a
    credit note's amount has a minus.
    """

    kind: SearchHitKind
    id: CustomerId | InvoiceId | ArticleId | AssignmentId
    number: int | None
    title: str
    detail: str
    state: InvoiceState | None = None
    is_overdue: bool = False
    is_credit_note: bool = False
    amount: Money | None = None
