"""The invoice as a page: a pure value for any renderer. It holds no labels and no sentences."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from reskontra.domain.invoicing.parties import Buyer, Seller
from reskontra.domain.invoicing.views import Invoice, InvoiceLineRow
from reskontra.domain.kernel.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLine:
    """A line as it is printed."""

    position: int
    description: str
    quantity: Decimal
    unit: str
    unit_price: Decimal
    discount_percent: Decimal
    vat_rate: Decimal
    net: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentVatRow:
    """One VAT rate: what bears it, and the VAT."""

    rate: Decimal
    net: Money
    vat: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceDocument:
    """Everything that stands on an issued invoice, exactly as it was issued."""

    id: str
    number: int
    ocr: str
    locale: str
    currency: str
    invoice_date: date
    due_date: date
    issued_at: datetime
    seller: Seller
    buyer: Buyer
    buyer_reference: str
    our_reference: str
    note: str
    lines: tuple[DocumentLine, ...]
    vat_rows: tuple[DocumentVatRow, ...]
    net: Money
    vat: Money
    rounding: Money
    total: Money


def document_of(invoice: Invoice) -> InvoiceDocument | None:
    """The page of an issued invoice; None for a draft."""
    head = invoice.head
    if head.number is None or head.ocr is None or head.issued_at is None or invoice.seller is None:
        return None
    return InvoiceDocument(
        id=str(invoice.id),
        number=head.number,
        ocr=head.ocr,
        locale=head.locale,
        currency=head.currency,
        invoice_date=head.invoice_date,
        due_date=head.due_date,
        issued_at=head.issued_at,
        seller=invoice.seller,
        buyer=invoice.buyer,
        buyer_reference=head.buyer_reference,
        our_reference=head.our_reference,
        note=head.note,
        lines=tuple(map(_line, invoice.lines)),
        vat_rows=tuple(
            DocumentVatRow(rate=row.rate.percent, net=row.net, vat=row.vat)
            for row in invoice.totals.vat_rows
        ),
        net=invoice.totals.net,
        vat=invoice.totals.vat,
        rounding=invoice.totals.rounding,
        total=invoice.totals.total,
    )


def _line(row: InvoiceLineRow) -> DocumentLine:
    return DocumentLine(
        position=row.position,
        description=row.description,
        quantity=row.quantity,
        unit=row.unit,
        unit_price=row.unit_price,
        discount_percent=row.discount_percent,
        vat_rate=row.vat_rate,
        net=row.net,
    )
