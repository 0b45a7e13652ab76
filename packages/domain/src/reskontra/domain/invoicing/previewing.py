"""The page that a draft would be, were it issued now."""

import hashlib

from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.invoicing.document import InvoiceDocument, written_out
from reskontra.domain.invoicing.issuing import issue_of
from reskontra.domain.invoicing.parties import seller_of
from reskontra.domain.invoicing.views import Invoice


def previewed(draft: Invoice, seller: CompanyProfile) -> InvoiceDocument:
    """The draft, summed and with its parties as an issue would freeze them; it has no number."""
    totals = issue_of(draft, seller).totals
    return written_out(draft, seller_of(seller, draft.head.locale), totals, draft.head.updated_at)


def fingerprint_of(document: InvoiceDocument) -> str:
    """Equal for documents that have the same page."""
    return hashlib.sha256(repr(document).encode()).hexdigest()
