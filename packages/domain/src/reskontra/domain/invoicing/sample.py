"""An invoice that nobody gets: it shows a firm how its invoices would look."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.countries import country_of
from reskontra.domain.invoicing.deciding import LineVat, decided
from reskontra.domain.invoicing.document import DocumentLine, InvoiceDocument
from reskontra.domain.invoicing.document_vat import DocumentVatRow
from reskontra.domain.invoicing.drafting import totals_of, trade_of, treatment_of
from reskontra.domain.invoicing.drafts import NewDraft, NewLine
from reskontra.domain.invoicing.lines import amount_of
from reskontra.domain.invoicing.parties import Buyer, seller_of
from reskontra.domain.invoicing.statements import vat_texts
from reskontra.domain.kernel.addresses import Address

_WORDS: Final = {
    "sv": ("Konsultarbete enligt avtal", "Projektledning", "Tågresa till möte", "Lunchmöte", "tim"),
    "en": ("Consulting as agreed", "Project management", "Train to a meeting", "Lunch", "h"),
}
_PIECES: Final = {"sv": "st", "en": "pcs"}
_BUYER: Final = Buyer(
    name="Exempelkunden AB",
    kind="COMPANY",
    number=1017,
    address=Address(line1="Exempelgatan 12", postal_code="411 17", city="Göteborg"),
)


def sample_document(seller: CompanyProfile, locale: str, day: date) -> InvoiceDocument:
    """A draft of that day by this seller, with something of everything; it cannot be paid."""
    lines = _lines(locale)
    vat = decided(lines, trade_of(NewDraft(lines=lines), None, seller, day))
    totals = totals_of(lines, vat, seller)
    return InvoiceDocument(
        id="sample",
        number=None,
        ocr=None,
        locale=locale,
        currency=totals.total.currency,
        invoice_date=day,
        due_date=day + timedelta(days=seller.payment_terms_days),
        issued_at=seller.updated_at,
        seller=seller_of(seller, locale),
        buyer=_BUYER,
        buyer_reference="Karin Öström",
        our_reference="Johan Åkerblom",
        note="",
        lines=tuple(map(_printed, lines, vat)),
        vat_rows=tuple(
            DocumentVatRow(rate=row.rate.percent, net=row.net, vat=row.vat, case=row.case)
            for row in totals.vat_rows
        ),
        net=totals.net,
        vat=totals.vat,
        rounding=totals.rounding,
        total=totals.total,
        vat_texts=vat_texts(totals, (), country_of(seller.address.country), locale),
    )


def _lines(locale: str) -> tuple[NewLine, ...]:
    work, leading, journey, lunch, hours = _WORDS[locale]
    pieces = _PIECES[locale]
    return (
        _line(work, "24.5", hours, "950"),
        _line(leading, "6", hours, "1100", discount="10"),
        _line(journey, "2", pieces, "645.28", rate="6"),
        _line(lunch, "3", pieces, "124.11", rate="12"),
    )


def _line(
    description: str,
    quantity: str,
    unit: str,
    unit_price: str,
    *,
    discount: str = "0",
    rate: str = "25",
) -> NewLine:
    return NewLine(
        description=description,
        quantity=Decimal(quantity),
        unit=unit,
        unit_price=Decimal(unit_price),
        discount_percent=Decimal(discount),
        vat_rate=Decimal(rate),
    )


def _printed(line: NewLine, vat: LineVat) -> DocumentLine:
    return DocumentLine(
        position=1,
        description=line.description,
        quantity=line.quantity,
        unit=line.unit,
        unit_price=line.unit_price,
        discount_percent=line.discount_percent,
        vat_rate=treatment_of(line, vat).percent,
        net=amount_of(line),
    )
