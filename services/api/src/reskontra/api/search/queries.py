"""One question over everything that the caller may see."""

from reskontra.api.context import Info
from reskontra.api.errors import BadUserInput
from reskontra.api.guards import Access
from reskontra.api.operation import query
from reskontra.api.search.types import SearchHit
from reskontra.domain.search import queries
from reskontra.domain.search.views import SearchHitKind
from reskontra.tenancy.access import Permission

MOST_HITS = 50

_PERMISSIONS = {
    SearchHitKind.CUSTOMER: Permission.CUSTOMER_READ,
    SearchHitKind.INVOICE: Permission.INVOICE_READ,
    SearchHitKind.ARTICLE: Permission.CATALOGUE_READ,
    SearchHitKind.ASSIGNMENT: Permission.ASSIGNMENT_READ,
}


@query(Access.KNOWN)
async def search(info: Info, text: str, first: int = 8) -> list[SearchHit] | None:
    """What is likest a text (sök), of what the caller may see.

    Customers are found by name, number, organisationsnummer and e-mail; invoices by number, OCR,
    buyer and amount; articles that are sold by number and name; assignments by number, title and
    place.
    """
    if not 1 <= first <= MOST_HITS:
        raise BadUserInput(f"first must be between 1 and {MOST_HITS}.", path=["first"])
    seen = {kind for kind, permission in _PERMISSIONS.items() if info.context.may(permission)}
    return [SearchHit(hit=hit) for hit in await queries.search(text, first, seen)]
