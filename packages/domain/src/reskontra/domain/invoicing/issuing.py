"""Reasons not to issue. The same ones grey the button and refuse the command."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.countries import country_of
from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.references import OcrAgreement
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.customers.views import CustomerKind
from reskontra.domain.exchange.views import Rate
from reskontra.domain.invoicing.adjusting import (
    adjustments_decided,
    adjustments_missing,
    adjustments_undecided,
    spreading_reasons,
)
from reskontra.domain.invoicing.adjustments import NewAdjustment
from reskontra.domain.invoicing.buyer_numbers import number_reasons
from reskontra.domain.invoicing.currency import currency_missing
from reskontra.domain.invoicing.deciding import (
    LineVat,
    Trade,
    decided,
    missing_facts,
    undecided_reasons,
)
from reskontra.domain.invoicing.document_refusals import (
    AdvanceOfEuGoods,
    AdvanceWithoutCustomer,
)
from reskontra.domain.invoicing.drafting import (
    kept_of,
    totals_of,
    treated_amounts,
    work_lines,
)
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.forms import (
    InvoiceForm,
    form_at_issue,
    taxed_period,
)
from reskontra.domain.invoicing.household_reasons import HouseholdCase, Used
from reskontra.domain.invoicing.kronor import in_kronor, rate_wanted
from reskontra.domain.invoicing.lines import new_line_of
from reskontra.domain.invoicing.parties import (
    Buyer,
    is_private,
    vat_buyer_of,
    vat_seller_of,
)
from reskontra.domain.invoicing.prices_with_vat import price_reasons
from reskontra.domain.invoicing.refusals import (
    BuyerAddressMissing,
    BuyerReferenceMissing,
    NotDraft,
    NothingToInvoice,
    PeriodClosed,
    QuantityZero,
    SellerAddressMissing,
    TotalNegative,
)
from reskontra.domain.invoicing.totals import Totals, line_nets
from reskontra.domain.invoicing.views import Invoice, InvoiceState
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal

_SPARE = range(5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What an issue is decided by."""

    state: InvoiceState
    form: InvoiceForm
    lines: tuple[NewLine, ...]
    trade: Trade
    vat: tuple[LineVat, ...]
    adjustments: tuple[tuple[NewAdjustment, LineVat | None], ...] = ()
    totals: Totals
    seller_address: Address
    buyer: Buyer
    buyer_reference: str
    invoice_date: date
    rate: Rate | None = None
    currency_missing: tuple[Refusal, ...] = ()

    @property
    def line_nets(self) -> tuple[Money, ...]:
        """What each line comes to without VAT."""
        return line_nets(treated_amounts(self.lines, self.vat), self.totals)


def issue_of(invoice: Invoice, seller: CompanyProfile) -> Issue:
    """What the issue of an invoice is decided by, summed by the seller's present settings."""
    lines = tuple(map(new_line_of, invoice.lines))
    head = invoice.head
    form = form_at_issue(InvoiceForm(head.form), has_address=invoice.buyer.address.is_complete)
    trade = _trade(invoice, form, seller)
    asked = tuple(each.asked for each in invoice.totals.adjustments)
    vat = decided(lines, trade, asked)
    adjustments = tuple(zip(asked, adjustments_decided(asked, lines, trade), strict=True))
    currency, includes_vat = head.currency, head.prices_include_vat
    sums = totals_of(lines, vat, seller, adjustments, currency=currency, includes_vat=includes_vat)
    wanted = rate_wanted(head, today())
    return Issue(
        state=invoice.state,
        form=form,
        lines=lines,
        trade=trade,
        vat=vat,
        adjustments=adjustments,
        totals=in_kronor(sums, invoice.rate),
        seller_address=seller.address,
        buyer=invoice.buyer,
        buyer_reference=head.buyer_reference,
        invoice_date=head.invoice_date,
        rate=invoice.rate,
        currency_missing=tuple(currency_missing(sums.total, seller, wanted, invoice.rate)),
    )


def _trade(invoice: Invoice, form: InvoiceForm, seller: CompanyProfile) -> Trade:
    head = invoice.head
    first, last = taxed_period(
        form, (head.supply_date, head.supply_to), (head.invoice_date, head.due_date)
    )
    return Trade(
        country=country_of(seller.address.country),
        seller=vat_seller_of(seller),
        buyer=vat_buyer_of(invoice.buyer),
        invoice_date=head.invoice_date,
        supply_date=first,
        supply_to=last,
        is_advance=form.is_advance,
        prices_include_vat=head.prices_include_vat,
    )


def household_case(
    invoice: Invoice, issue: Issue, seller: CompanyProfile, used: Used
) -> HouseholdCase | None:
    """What the reduction of an invoice for work in a home is decided by; None without one."""
    if invoice.household is None:
        return None
    asked, due, country = invoice.household.asked, invoice.head.due_date, issue.trade.country
    worked = work_lines(issue.lines, issue.vat, includes_vat=issue.totals.includes_vat)
    kept = kept_of(asked, worked, country, due)
    return HouseholdCase(
        kept=kept or invoice.household,
        lines=worked,
        terms=country.household_terms(asked.kind, due),
        paid=due,
        total=issue.totals.total,
        is_advance=issue.form.is_advance,
        is_buyer_person=is_private(issue.buyer),
        is_seller_approved=seller.is_f_skatt_approved,
        seller_number=seller.org_number,
        used=used,
    )


def payment_references(
    number: int, country: CountryPack, agreement: OcrAgreement
) -> tuple[str, ...]:
    """The references that an invoice may have, the first one that is free: none if it has no room.

    Those of one agreement never meet; but after a change of it, 1001 with its length digit and
    10016 without one are both paid by 100164. Then a digit more tells them apart.
    """
    first = country.payment_reference(number, agreement)
    if first is None:
        return ()
    longer = (country.payment_reference(number * 10 + digit, agreement) for digit in _SPARE)
    return (first, *(each for each in longer if each is not None))


def references_apart(offered: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The references that many may have, none of them offered twice: the first is everybody's own.

    A digit more makes 10010 of 1001, which may be among them by itself.
    """
    firsts = {each[0] for each in offered}
    return [(each[0], *(longer for longer in each[1:] if longer not in firsts)) for each in offered]


def reasons_not_to_issue(
    issue: Issue, *, closed_through: date | None, country: CountryPack
) -> list[Refusal]:
    """Every reason at once, so that a person can mend them all in one go."""
    if issue.state is not InvoiceState.DRAFT:
        return [NotDraft()]
    reasons: list[Refusal] = []
    if not issue.lines:
        reasons.append(NothingToInvoice(path=("lines",)))
    reasons += [
        QuantityZero(path=("lines", str(place), "quantity"))
        for place, line in enumerate(issue.lines)
        if not line.quantity
    ]
    # The law and the buyer's card may have changed since the draft was written.
    reasons += undecided_reasons(issue.lines, issue.vat, issue.trade)
    reasons += missing_facts(issue.vat, issue.trade)
    reasons += _adjustment_reasons(issue)
    reasons += price_reasons([*issue.vat, *(each for _, each in issue.adjustments)], issue.trade)
    if issue.totals.total.minor < 0:
        is_by_lines = issue.totals.lines.minor < 0
        reasons.append(TotalNegative(path=("lines" if is_by_lines else "adjustments",)))
    reasons += issue.currency_missing
    if closed_through is not None and issue.invoice_date <= closed_through:
        reasons.append(PeriodClosed(closed_through))
    if issue.buyer.kind == CustomerKind.AUTHORITY and not issue.buyer_reference:
        reasons.append(BuyerReferenceMissing(path=("buyerReference",)))
    return reasons + _lawful_reasons(issue, country)


def seller_reasons(form: InvoiceForm, address: Address) -> list[Refusal]:
    """What is missing of the seller: a simplified invoice only names it (17:24 5, 17:28)."""
    if form is InvoiceForm.SIMPLIFIED or address.is_complete:
        return []
    return [SellerAddressMissing()]


def _lawful_reasons(issue: Issue, country: CountryPack) -> list[Refusal]:
    """What neither the buyer's VAT number nor the form bears (17:24, 17:26-28)."""
    # Rounding what is to pay changes neither price nor VAT, so it lifts nothing over the ceiling
    # and brings nothing below it.
    sums = issue.totals
    charged = sums.net + sums.vat if sums.total_sek is None else sums.total_sek
    cases = {row.case for row in issue.totals.vat_rows}
    reasons = seller_reasons(issue.form, issue.seller_address)
    reasons += number_reasons(issue.buyer.vat_number, issue.buyer.vat_check, cases)
    # Only a final invoice to the same customer takes it off.
    if issue.form.is_advance and issue.buyer.number is None:
        reasons.append(AdvanceWithoutCustomer(path=("customerId",)))
    # 17:14: what is paid in advance for goods to another EU country is taxed at the delivery.
    if issue.form.is_advance and VatCase.EU_GOODS in cases:
        reasons.append(AdvanceOfEuGoods(path=("form",)))
    left_out = country.reasons_not_to_simplify(charged, cases, issue.invoice_date)
    if issue.form is InvoiceForm.SIMPLIFIED:
        reasons += left_out
    if left_out and not issue.buyer.address.is_complete:
        reasons.append(BuyerAddressMissing(path=("buyer", "address")))
    return reasons


def _adjustment_reasons(issue: Issue) -> list[Refusal]:
    asked = [each for each, _ in issue.adjustments]
    vat = [each for _, each in issue.adjustments]
    return [
        *adjustments_undecided(asked, vat, issue.trade),
        *adjustments_missing(vat, issue.trade),
        *spreading_reasons(issue.totals),
    ]
