"""The page that a draft would be, were it issued now."""

import hashlib
from dataclasses import replace
from datetime import timedelta
from typing import Final

from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.invoicing.document import InvoiceDocument, written_out
from reskontra.domain.invoicing.issuing import household_case, issue_of
from reskontra.domain.invoicing.kronor import in_kronor
from reskontra.domain.invoicing.parties import seller_of
from reskontra.domain.invoicing.views import Invoice

# Much shorter than the page is kept, so that nobody is given a page that is about to go.
FRESH: Final = timedelta(hours=1)


def previewed(draft: Invoice, seller: CompanyProfile) -> InvoiceDocument:
    """The draft, summed and with its parties as an issue would freeze them; it has no number."""
    selling = seller_of(seller, draft.head.locale)
    if draft.head.is_credit_note:
        sums = in_kronor(draft.totals, draft.rate)
        return written_out(draft, selling, sums, draft.head.updated_at)
    issue = issue_of(draft, seller)
    rates = [vat.percent for vat in issue.vat]
    lines = tuple(
        row._replace(net_minor=net.minor, vat_rate=row.vat_rate if rate is None else rate)
        for row, rate, net in zip(draft.lines, rates, issue.line_nets, strict=True)
    )
    home = household_case(draft, issue, seller, {})
    draft = replace(
        draft,
        lines=lines,
        head=draft.head._replace(form=issue.form),
        household=home.kept if home else None,
    )
    return written_out(draft, selling, issue.totals, draft.head.updated_at)


def fingerprint_of(document: InvoiceDocument) -> str:
    """Equal for documents that have the same page; what a register said stands on none."""
    shown = replace(document, buyer=replace(document.buyer, vat_check=None))
    return hashlib.sha256(repr(shown).encode()).hexdigest()
