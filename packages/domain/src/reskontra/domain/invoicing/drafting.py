"""What may stand on a draft, and what is filled in from the settings."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.countries import country_of
from reskontra.domain.countries.addresses import (
    address_reasons,
    tidy_address,
    tidy_vat_number,
    vat_number_reasons,
)
from reskontra.domain.customers.views import CustomerCard
from reskontra.domain.invoicing import lines
from reskontra.domain.invoicing.drafts import FreeBuyer, NewDraft, NewLine
from reskontra.domain.invoicing.parties import Buyer, buyer_of_card, buyer_of_free
from reskontra.domain.invoicing.refusals import (
    BuyerAmbiguous,
    BuyerMissing,
    CustomerUnknown,
    DueBeforeInvoiceDate,
)
from reskontra.domain.invoicing.totals import Totals, totals
from reskontra.domain.kernel.limits import (
    LONG,
    NAME,
    SHORT,
    email_reasons,
    locale_reasons,
    text_reasons,
)
from reskontra.domain.kernel.periods import due_date
from reskontra.domain.kernel.refusals import OutOfRange, Refusal
from reskontra.domain.kernel.text import line_or_none, one_line, several_lines

FIRST_DAY, LAST_DAY = date(1990, 7, 1), date(2200, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A draft with everything in place that the settings know."""

    customer: CustomerCard | None
    buyer: Buyer
    lines: tuple[NewLine, ...]
    totals: Totals
    invoice_date: date
    due_date: date
    buyer_reference: str
    our_reference: str
    note: str
    locale: str


def tidied(new: NewDraft) -> NewDraft:
    """The request with clean texts."""
    return replace(
        new,
        buyer=_tidy_buyer(new.buyer) if new.buyer else None,
        lines=tuple(map(lines.tidied, new.lines)),
        buyer_reference=line_or_none(new.buyer_reference),
        our_reference=one_line(new.our_reference),
        note=several_lines(new.note),
    )


def reasons_not_to_draft(
    new: NewDraft, customer: CustomerCard | None, seller: CompanyProfile, today: date
) -> list[Refusal]:
    """Every reason against a tidy request at once, in the order of its fields."""
    reasons = _buyer_reasons(new, customer)
    invoice_date = new.invoice_date or today
    found = lines.lines_reasons(new.lines, invoice_date, country_of(seller.address.country))
    reasons += found or lines.sum_reasons(map(lines.net_of, new.lines))
    reasons += _day_reasons(new.invoice_date, ("invoiceDate",))
    if new.due_date is not None and new.due_date < invoice_date:
        reasons.append(DueBeforeInvoiceDate(invoice_date))
    else:
        reasons += _day_reasons(new.due_date, ("dueDate",))
    reasons += text_reasons(new.buyer_reference, ("buyerReference",), maximum=SHORT)
    reasons += text_reasons(new.our_reference, ("ourReference",), maximum=SHORT)
    reasons += text_reasons(new.note, ("note",), maximum=LONG)
    return reasons + locale_reasons(new.locale, ("locale",))


def completed(
    new: NewDraft, customer: CustomerCard | None, seller: CompanyProfile, today: date
) -> Draft:
    """A request without reasons against it, filled in from the customer's and our settings."""
    invoice_date = new.invoice_date or today
    return Draft(
        customer=customer,
        buyer=buyer_of_card(customer) if customer else buyer_of_free(_given(new.buyer)),
        lines=new.lines,
        totals=totals_of(new.lines, seller),
        invoice_date=invoice_date,
        due_date=new.due_date or due_date(invoice_date, _terms_days(customer, seller)),
        buyer_reference=new.buyer_reference or (customer and customer.buyer_reference) or "",
        our_reference=new.our_reference,
        note=new.note,
        locale=new.locale or (customer.locale if customer else seller.locale),
    )


def totals_of(new_lines: Sequence[NewLine], seller: CompanyProfile) -> Totals:
    """What the lines come to for this seller."""
    country = country_of(seller.address.country) if seller.rounds_to_krona else None
    return totals([(line.vat_rate, lines.net_of(line)) for line in new_lines], country)


def _terms_days(customer: CustomerCard | None, seller: CompanyProfile) -> int:
    if customer is None or customer.payment_terms_days is None:
        return seller.payment_terms_days
    return customer.payment_terms_days


def _buyer_reasons(new: NewDraft, customer: CustomerCard | None) -> list[Refusal]:
    if new.customer_id is not None and new.buyer is not None:
        return [BuyerAmbiguous(path=("buyer",))]
    if new.customer_id is not None:
        return [] if customer else [CustomerUnknown(path=("customerId",))]
    if new.buyer is None:
        return [BuyerMissing(path=("customerId",))]
    return [
        *text_reasons(new.buyer.name, ("buyer", "name"), maximum=NAME, is_required=True),
        *address_reasons(new.buyer.address, ("buyer", "address")),
        *text_reasons(new.buyer.org_number, ("buyer", "orgNumber"), maximum=SHORT),
        *vat_number_reasons(new.buyer.vat_number, ("buyer", "vatNumber")),
        *email_reasons(new.buyer.email, ("buyer", "email")),
    ]


def _day_reasons(day: date | None, path: Sequence[str]) -> list[Refusal]:
    if day is None or FIRST_DAY <= day <= LAST_DAY:
        return []
    return [OutOfRange(path=path, minimum=FIRST_DAY, maximum=LAST_DAY)]


def _given(buyer: FreeBuyer | None) -> FreeBuyer:
    return buyer or FreeBuyer(name="")


def _tidy_buyer(buyer: FreeBuyer) -> FreeBuyer:
    return replace(
        buyer,
        name=one_line(buyer.name),
        address=tidy_address(buyer.address),
        org_number=line_or_none(buyer.org_number),
        vat_number=tidy_vat_number(buyer.vat_number),
        email=line_or_none(buyer.email),
    )
