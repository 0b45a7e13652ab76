"""Questions over several parts of the business at once."""

from collections.abc import Set as AbstractSet

from reskontra.domain.catalogue.queries import articles_like
from reskontra.domain.catalogue.views import ArticleHead
from reskontra.domain.customers.queries import customers_like
from reskontra.domain.customers.views import CustomerHead
from reskontra.domain.invoicing.queries import invoices_like
from reskontra.domain.invoicing.views import InvoiceHead, InvoiceState
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.folding import folded
from reskontra.domain.kernel.money import Money
from reskontra.domain.search.views import SearchHit, SearchHitKind


async def search(
    text: str, limit: int, kinds: AbstractSet[SearchHitKind] = frozenset(SearchHitKind)
) -> tuple[SearchHit, ...]:
    """What is likest a text, of all ``kinds`` together; kinds that are equally like take turns."""
    if not folded(text):
        return ()
    is_asked = SearchHitKind.CUSTOMER in kinds
    customers = await customers_like(text, limit) if is_asked else []
    is_asked = SearchHitKind.INVOICE in kinds
    invoices = await invoices_like(text, limit) if is_asked else []
    is_asked = SearchHitKind.ARTICLE in kinds
    articles = await articles_like(text, limit) if is_asked else []
    found = [
        *((likeness, place, _customer(head)) for place, (likeness, head) in enumerate(customers)),
        *((likeness, place, _invoice(head)) for place, (likeness, head) in enumerate(invoices)),
        *((likeness, place, _article(head)) for place, (likeness, head) in enumerate(articles)),
    ]
    likest = sorted(found, key=lambda each: each[:2])
    return tuple(hit for _, _, hit in likest[:limit])


def _customer(head: CustomerHead) -> SearchHit:
    return SearchHit(
        kind=SearchHitKind.CUSTOMER,
        id=head.id,
        number=head.number,
        title=head.name,
        detail=head.org_number or head.email or "",
    )


def _article(head: ArticleHead) -> SearchHit:
    return SearchHit(
        kind=SearchHitKind.ARTICLE, id=head.id, number=None, title=head.name, detail=head.number
    )


def _invoice(head: InvoiceHead) -> SearchHit:
    return SearchHit(
        kind=SearchHitKind.INVOICE,
        id=head.id,
        number=head.number,
        title=head.buyer_name,
        detail=head.ocr or "",
        state=InvoiceState(head.state),
        is_overdue=head.is_overdue(today()),
        amount=Money(head.sign * head.total_minor, head.currency),
        is_credit_note=head.is_credit_note,
    )
