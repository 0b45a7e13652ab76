"""Reasons not to issue. The same ones grey the button and refuse the command."""

from dataclasses import dataclass
from datetime import date

from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.customers.views import CustomerKind
from reskontra.domain.invoicing.drafting import totals_of
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.lines import new_line_of, vat_rate_reasons
from reskontra.domain.invoicing.parties import Buyer
from reskontra.domain.invoicing.refusals import (
    BuyerAddressMissing,
    BuyerReferenceMissing,
    NotDraft,
    NothingToInvoice,
    PeriodClosed,
    TotalNegative,
)
from reskontra.domain.invoicing.totals import Totals
from reskontra.domain.invoicing.views import Invoice, InvoiceState
from reskontra.domain.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What an issue is decided by."""

    state: InvoiceState
    lines: tuple[NewLine, ...]
    totals: Totals
    buyer: Buyer
    buyer_reference: str
    invoice_date: date


def issue_of(invoice: Invoice, seller: CompanyProfile) -> Issue:
    """What the issue of an invoice is decided by, summed by the seller's present settings."""
    lines = tuple(map(new_line_of, invoice.lines))
    return Issue(
        state=invoice.state,
        lines=lines,
        totals=totals_of(lines, seller),
        buyer=invoice.buyer,
        buyer_reference=invoice.head.buyer_reference,
        invoice_date=invoice.head.invoice_date,
    )


def reasons_not_to_issue(
    issue: Issue, *, closed_through: date | None, country: CountryPack
) -> list[Refusal]:
    """Every reason at once, so that a person can mend them all in one go."""
    if issue.state is not InvoiceState.DRAFT:
        return [NotDraft()]
    reasons: list[Refusal] = []
    if not issue.lines:
        reasons.append(NothingToInvoice(path=("lines",)))
    # The law may have changed since the draft was written.
    reasons += vat_rate_reasons(issue.lines, issue.invoice_date, country)
    if issue.totals.total.minor < 0:
        reasons.append(TotalNegative(path=("lines",)))
    if closed_through is not None and issue.invoice_date <= closed_through:
        reasons.append(PeriodClosed(closed_through))
    if issue.buyer.kind == CustomerKind.AUTHORITY and not issue.buyer_reference:
        reasons.append(BuyerReferenceMissing(path=("buyerReference",)))
    # Rounding what is to pay changes neither price nor VAT, so it lifts nothing over the ceiling
    # and brings nothing below it.
    charged = issue.totals.net + issue.totals.vat
    if country.needs_full_buyer(charged) and not issue.buyer.address.is_complete:
        reasons.append(BuyerAddressMissing(path=("buyer", "address")))
    return reasons
