"""Questions over several parts of the business at once."""

from collections.abc import Awaitable, Callable, Mapping
from collections.abc import Set as AbstractSet
from typing import Final, TypeAlias

from reskontra.domain.assignments.queries.finding import AssignmentHead, assignments_like
from reskontra.domain.catalogue.queries import articles_like
from reskontra.domain.catalogue.views import ArticleHead
from reskontra.domain.customers.queries import customers_like
from reskontra.domain.customers.views import CustomerHead
from reskontra.domain.invoicing.queries import invoices_like
from reskontra.domain.invoicing.views import InvoiceHead, InvoiceState
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.folding import Likeness, folded
from reskontra.domain.kernel.money import Money
from reskontra.domain.search.views import SearchHit, SearchHitKind

_Found: TypeAlias = list[tuple[Likeness, SearchHit]]


async def search(
    text: str, limit: int, kinds: AbstractSet[SearchHitKind] = frozenset(SearchHitKind)
) -> tuple[SearchHit, ...]:
    """What is likest a text, of all ``kinds`` together; kinds that are equally like take turns."""
    if not folded(text):
        return ()
    found = [
        (likeness, place, hit)
        for kind in SearchHitKind
        if kind in kinds
        for place, (likeness, hit) in enumerate(await _LOOKS[kind](text, limit))
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


def _assignment(head: AssignmentHead) -> SearchHit:
    return SearchHit(
        kind=SearchHitKind.ASSIGNMENT,
        id=head.id,
        number=head.number,
        title=head.title,
        detail=head.customer_name,
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


async def _customers(text: str, limit: int) -> _Found:
    return [(likeness, _customer(head)) for likeness, head in await customers_like(text, limit)]


async def _invoices(text: str, limit: int) -> _Found:
    return [(likeness, _invoice(head)) for likeness, head in await invoices_like(text, limit)]


async def _articles(text: str, limit: int) -> _Found:
    return [(likeness, _article(head)) for likeness, head in await articles_like(text, limit)]


async def _assignments(text: str, limit: int) -> _Found:
    found = await assignments_like(text, limit)
    return [(likeness, _assignment(head)) for likeness, head in found]


_LOOKS: Final[Mapping[SearchHitKind, Callable[[str, int], Awaitable[_Found]]]] = {
    SearchHitKind.CUSTOMER: _customers,
    SearchHitKind.INVOICE: _invoices,
    SearchHitKind.ARTICLE: _articles,
    SearchHitKind.ASSIGNMENT: _assignments,
}
