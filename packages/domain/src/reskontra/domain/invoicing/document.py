"""The invoice as a page: a pure value for any renderer. It holds no labels and no sentences."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from reskontra.domain.invoicing.parties import Buyer, Seller
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
