"""What may stand on a draft, and what is filled in from the settings."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.countries import country_of
from reskontra.domain.countries.household_refusals import HouseholdAdjusted
from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.customers.views import CustomerCard
from reskontra.domain.invoicing import household as households
from reskontra.domain.invoicing import lines
from reskontra.domain.invoicing.adjusting import (
    adjustments_decided,
    adjustments_reasons,
    adjustments_undecided,
    applied,
    tidied_adjustment,
)
from reskontra.domain.invoicing.adjustments import NewAdjustment
from reskontra.domain.invoicing.currency import currency_unfit
from reskontra.domain.invoicing.days import day_reasons, last_invoice_day, supply_reasons
from reskontra.domain.invoicing.deciding import LineVat, Trade, decided, undecided_reasons
from reskontra.domain.invoicing.drafts import FreeBuyer, NewDraft, NewLine
from reskontra.domain.invoicing.forms import InvoiceForm, taxed_period
from reskontra.domain.invoicing.free_buyers import buyer_reasons, tidied_buyer
from reskontra.domain.invoicing.household import Household, KeptHousehold
from reskontra.domain.invoicing.household_reasons import household_writing_reasons
from reskontra.domain.invoicing.household_shares import WorkLine, kept_household
from reskontra.domain.invoicing.parties import (
    Buyer,
    buyer_of_card,
    buyer_of_free,
    vat_buyer_of,
    vat_seller_of,
)
from reskontra.domain.invoicing.prices_with_vat import prices_include_vat
from reskontra.domain.invoicing.refusals import (
    DueBeforeInvoiceDate,
)
from reskontra.domain.invoicing.time_sheets import SheetEntry
from reskontra.domain.invoicing.totals import Totals, line_nets, totals
from reskontra.domain.invoicing.vat import VatTreatment, domestic
from reskontra.domain.kernel.currencies import HOME, is_foreign
from reskontra.domain.kernel.limits import (
    LONG,
    SHORT,
    locale_reasons,
    text_reasons,
)
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.periods import due_date
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.kernel.text import line_or_none, one_line, several_lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A draft with everything in place that the settings know."""

    form: InvoiceForm
    customer: CustomerCard | None
    buyer: Buyer
    lines: tuple[NewLine, ...]
    totals: Totals
    invoice_date: date
    due_date: date
    supply_date: date | None
    supply_to: date | None
    buyer_reference: str
    our_reference: str
    note: str
    locale: str
    household: KeptHousehold | None = None
    line_nets: tuple[Money, ...] = ()
    currency: str = HOME
    time_sheet: tuple[SheetEntry, ...] = ()

    @property
    def prices_include_vat(self) -> bool:
        """Whether what stands on its lines includes VAT."""
        return self.totals.includes_vat


def tidied(new: NewDraft) -> NewDraft:
    """The request with clean texts."""
    return replace(
        new,
        buyer=tidied_buyer(new.buyer) if new.buyer else None,
        lines=tuple(map(lines.tidied, new.lines)),
        adjustments=tuple(map(tidied_adjustment, new.adjustments)),
        buyer_reference=line_or_none(new.buyer_reference),
        our_reference=one_line(new.our_reference),
        note=several_lines(new.note),
        household=new.household and households.tidied(new.household, country_of("SE")),
    )


def reasons_not_to_draft(
    new: NewDraft,
    customer: CustomerCard | None,
    seller: CompanyProfile,
    today: date,
    kept: FreeBuyer | None = None,
) -> list[Refusal]:
    """Every reason against a tidy request at once, in the order of its fields.

    The buyer that is ``kept`` on it already may be as they are.
    """
    reasons = buyer_reasons(new, customer, kept)
    invoice_date = new.invoice_date or today
    reasons += _lines_reasons(new, customer, seller, today)
    reasons += day_reasons(new.invoice_date, ("invoiceDate",), last_invoice_day(today))
    if new.due_date is not None and new.due_date < invoice_date:
        reasons.append(DueBeforeInvoiceDate(invoice_date))
    else:
        reasons += day_reasons(new.due_date, ("dueDate",))
    reasons += supply_reasons(new)
    reasons += text_reasons(new.buyer_reference, ("buyerReference",), maximum=SHORT)
    reasons += text_reasons(new.our_reference, ("ourReference",), maximum=SHORT)
    reasons += text_reasons(new.note, ("note",), maximum=LONG)
    reasons += currency_unfit(new)
    if new.household is not None:
        # How much of a discount on the whole is labour, nobody can tell the tax authority.
        reasons += [HouseholdAdjusted(path=("adjustments",))] if new.adjustments else []
        reasons += household_writing_reasons(new.household, country_of(seller.address.country))
    return reasons + locale_reasons(new.locale, ("locale",))


def completed(
    new: NewDraft, customer: CustomerCard | None, seller: CompanyProfile, today: date
) -> Draft:
    """A request without reasons against it, filled in from the customer's and our settings."""
    invoice_date = new.invoice_date or today
    trade = trade_of(new, customer, seller, today)
    vat = decided(new.lines, trade, new.adjustments)
    adjusted = adjustments_decided(new.adjustments, new.lines, trade)
    adjustments = tuple(zip(new.adjustments, adjusted, strict=True))
    due = due_day(new, customer, seller, today)
    currency, includes_vat = new.currency or HOME, trade.prices_include_vat
    worked = work_lines(new.lines, vat, includes_vat=includes_vat)
    sums = totals_of(
        new.lines, vat, seller, adjustments, currency=currency, includes_vat=includes_vat
    )
    return Draft(
        form=new.form,
        customer=customer,
        buyer=buyer_of_card(customer) if customer else buyer_of_free(_given(new.buyer)),
        lines=tuple(map(_with_rate, new.lines, vat)),
        totals=sums,
        line_nets=line_nets(treated_amounts(new.lines, vat), sums),
        invoice_date=invoice_date,
        due_date=due,
        supply_date=new.supply_date,
        supply_to=new.supply_to,
        buyer_reference=new.buyer_reference or (customer and customer.buyer_reference) or "",
        our_reference=new.our_reference,
        note=new.note,
        locale=new.locale or (customer.locale if customer else seller.locale),
        household=kept_of(new.household, worked, trade.country, due),
        currency=currency,
        time_sheet=new.time_sheet,
    )


def due_day(
    new: NewDraft, customer: CustomerCard | None, seller: CompanyProfile, today: date
) -> date:
    """When an invoice is to be paid: as asked, or by the terms."""
    terms = terms_days(customer, seller)
    return new.due_date or due_date(new.invoice_date or today, terms)


def work_lines(
    new_lines: Sequence[NewLine], vat: Sequence[LineVat], *, includes_vat: bool = False
) -> tuple[WorkLine, ...]:
    """The lines as work in a home sees them."""
    amounts = treated_amounts(new_lines, vat)
    return tuple(
        WorkLine(line.household, treatment, amount, includes_vat)
        for line, (treatment, amount) in zip(new_lines, amounts, strict=True)
    )


def kept_of(
    asked: Household | None, worked: Sequence[WorkLine], country: CountryPack, paid: date
) -> KeptHousehold | None:
    """What a household gets of what is paid on a day; None where nobody asked."""
    if asked is None:
        return None
    return kept_household(asked, worked, country.household_terms(asked.kind, paid))


def totals_of(
    new_lines: Sequence[NewLine],
    vat: Sequence[LineVat],
    seller: CompanyProfile,
    adjustments: Sequence[tuple[NewAdjustment, LineVat | None]] = (),
    *,
    currency: str = HOME,
    includes_vat: bool = False,
) -> Totals:
    """What the lines come to for this seller, each treated as has been decided.

    Only kronor are rounded to whole ones.
    """
    is_rounded = seller.rounds_to_krona and not is_foreign(currency)
    country = country_of(seller.address.country) if is_rounded else None
    amounts = treated_amounts(new_lines, vat)
    # What was paid in advance is sold on the invoice all the same.
    sold = [each for line, each in zip(new_lines, amounts, strict=True) if line.advance_id is None]
    adjusted = applied(adjustments, sold, currency)
    return totals(amounts, country, adjusted, currency=currency, includes_vat=includes_vat)


def treated_amounts(
    new_lines: Sequence[NewLine], vat: Sequence[LineVat]
) -> list[tuple[VatTreatment, Money]]:
    """What stands on each line, and how it is treated."""
    pairs = zip(new_lines, vat, strict=True)
    return [(treatment_of(line, each), lines.amount_of(line)) for line, each in pairs]


def treatment_of(line: NewLine, vat: LineVat) -> VatTreatment:
    """How a line is treated; one that cannot be decided any more, as when it was written."""
    return vat.treatment or domestic(line.vat_rate)


def trade_of(
    new: NewDraft, customer: CustomerCard | None, seller: CompanyProfile, today: date
) -> Trade:
    """What the VAT of a request's lines is decided by; nobody in particular buys at home."""
    invoice_date = new.invoice_date or today
    due = due_day(new, customer, seller, today)
    first, last = taxed_period(new.form, (new.supply_date, new.supply_to), (invoice_date, due))
    buyer = buyer_in(new, customer, seller)
    return Trade(
        country=country_of(seller.address.country),
        seller=vat_seller_of(seller),
        buyer=vat_buyer_of(buyer),
        invoice_date=invoice_date,
        supply_date=first,
        supply_to=last,
        is_advance=new.form.is_advance,
        prices_include_vat=prices_include_vat(new, buyer, seller),
    )


def buyer_in(new: NewDraft, customer: CustomerCard | None, seller: CompanyProfile) -> Buyer:
    """Who buys; nobody in particular does so at home."""
    if customer is None and new.buyer is None:
        return Buyer(name="", address=seller.address)
    return buyer_of_card(customer) if customer else buyer_of_free(_given(new.buyer))


def _with_rate(line: NewLine, vat: LineVat) -> NewLine:
    # A rate that was given without a class is what was asked for, whatever the case makes of it.
    if line.vat_class is None or vat.percent is None:
        return line
    return replace(line, vat_rate=vat.percent)


def _lines_reasons(
    new: NewDraft, customer: CustomerCard | None, seller: CompanyProfile, today: date
) -> list[Refusal]:
    trade = trade_of(new, customer, seller, today)
    found = lines.lines_reasons(new.lines, trade.day, trade.country)
    if found or (found := adjustments_reasons(new.adjustments, trade)):
        return found
    vat = decided(new.lines, trade, new.adjustments)
    adjusted = adjustments_decided(new.adjustments, new.lines, trade)
    undecided = undecided_reasons(new.lines, vat, trade)
    undecided += adjustments_undecided(new.adjustments, adjusted, trade)
    return undecided + lines.sum_reasons(_sizes(new))


def _sizes(new: NewDraft) -> list[Money]:
    nets = [lines.amount_of(line) for line in new.lines]
    sold = (lines.amount_of(line) for line in new.lines if line.advance_id is None)
    base = Money.total(sold, new.currency or HOME)
    return nets + [each.on(base) for each in new.adjustments]


def terms_days(customer: CustomerCard | None, seller: CompanyProfile) -> int:
    """How many days a customer has to pay: its own terms, or else the company's."""
    if customer is None or customer.payment_terms_days is None:
        return seller.payment_terms_days
    return customer.payment_terms_days


def _given(buyer: FreeBuyer | None) -> FreeBuyer:
    return buyer or FreeBuyer(name="")
