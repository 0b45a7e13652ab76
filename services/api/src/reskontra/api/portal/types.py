"""What a buyer sees of an invoice: the document as it was issued, and what remains to be paid."""

from datetime import date
from decimal import Decimal
from typing import Self

import strawberry

from reskontra.api.columns import asked, column
from reskontra.api.context import Info
from reskontra.api.documents import Document
from reskontra.api.invoicing.adjustment_types import AdjustmentKind
from reskontra.api.invoicing.parts import Buyer, Seller
from reskontra.api.invoicing.types import InvoiceKind
from reskontra.api.links import pdf_url
from reskontra.api.money import Money
from reskontra.api.scalars import CurrencyCode, OcrNumber, Sha256
from reskontra.domain.invoicing.document import (
    CreditedDocument,
    DocumentAdjustment,
    DocumentLine,
    InvoiceDocument,
)
from reskontra.domain.invoicing.document_vat import DocumentVatRow
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.money import Money as Amount


@strawberry.type
class PortalLine:
    """Something sold (fakturarad)."""

    line: strawberry.Private[DocumentLine]
    description: str = column("line.description")
    quantity: Decimal = column("line.quantity")
    unit: str = column("line.unit")
    unit_price: Decimal = column("line.unit_price")
    discount_percent: Decimal = column("line.discount_percent")
    vat_rate: Decimal = column("line.vat_rate")
    net: Money = column(lambda of: Money.of(of.line.net), "Without VAT.")
    amount: Money = column(
        lambda of: Money.of(of.line.amount), "Radbelopp; with VAT where the prices include it."
    )


@strawberry.type
class PortalAdjustment:
    """An allowance or a charge on the whole invoice (rabatt eller avgift)."""

    adjustment: strawberry.Private[DocumentAdjustment]
    kind: AdjustmentKind = column("adjustment.kind")
    reason: str = column("adjustment.reason", "Orsak.")
    percent: Decimal | None = column("adjustment.percent", "Of the sum of the lines.")
    vat_rate: Decimal | None = column(
        "adjustment.vat_rate", "Its own VAT in percent; null where it bears that of the lines."
    )
    net: Money = column(
        lambda of: Money.of(of.adjustment.net), "Without VAT; an allowance is negative."
    )
    total: Money = column(
        lambda of: Money.of(of.adjustment.amount), "Belopp; with VAT where the prices include it."
    )


@strawberry.type
class PortalVatRow:
    """What bears one VAT rate, and the VAT on it (momsrad)."""

    rate: Decimal
    net: Money
    vat: Money

    @classmethod
    def of(cls, row: DocumentVatRow) -> Self:
        return cls(rate=row.rate, net=Money.of(row.net), vat=Money.of(row.vat))


@strawberry.type
class CreditedInvoice:
    """The invoice that a credit note credits (krediterad faktura)."""

    number: int = strawberry.field(description="Fakturanummer.")
    invoice_date: date = strawberry.field(description="Fakturadatum.")
    reason: str = strawberry.field(description="Orsak.")

    @classmethod
    def of(cls, value: CreditedDocument | None) -> Self | None:
        if value is None:
            return None
        return cls(number=value.number, invoice_date=value.invoice_date, reason=value.reason)


def _pdf(root: "PortalInvoice", info: Info) -> Document | None:
    sha256, size = root.head.pdf_sha256, root.head.pdf_size
    if sha256 is None or size is None:
        return None
    url = pdf_url(info.context, InvoiceId.parse(root.document.id))
    return Document(url=url, sha256=Sha256(sha256), size=size)


@strawberry.type
class PortalInvoice:
    """The invoice that the link opens (faktura)."""

    document: strawberry.Private[InvoiceDocument]
    head: strawberry.Private[InvoiceHead]
    number: int = column("document.number", "Fakturanummer.")
    kind: InvoiceKind = column(lambda of: InvoiceKind(of.head.kind))
    credits: CreditedInvoice | None = column(
        lambda of: CreditedInvoice.of(of.document.credits),
        "What a credit note credits (avser faktura).",
    )
    ocr: OcrNumber | None = column("document.ocr", "OCR-nummer; null for a credit note.")
    currency: CurrencyCode = column("document.currency")
    invoice_date: date = column("document.invoice_date", "Fakturadatum.")
    due_date: date = column("document.due_date", "Förfallodatum.")
    buyer_reference: str = column("document.buyer_reference", "Er referens.")
    our_reference: str = column("document.our_reference", "Vår referens.")
    note: str = column("document.note", "Meddelande.")
    seller: Seller = column(lambda of: Seller(party=of.document.seller), "Säljare.")
    buyer: Buyer = column(lambda of: Buyer(party=of.document.buyer), "Köpare.")
    lines: list[PortalLine] = column(
        lambda of: [PortalLine(line=line) for line in of.document.lines], "Fakturarader."
    )
    adjustments: list[PortalAdjustment] = column(
        lambda of: [PortalAdjustment(adjustment=each) for each in of.document.adjustments],
        "Rabatter och avgifter på hela fakturan.",
    )
    prices_include_vat: bool = column("document.prices_include_vat", "Priser inkl. moms.")
    line_sum: Money = column(
        lambda of: Money.of(of.document.line_sum), "Radernas summa, in the invoice's prices."
    )
    vat_rows: list[PortalVatRow] = column(
        lambda of: [PortalVatRow.of(row) for row in of.document.vat_rows], "Momsspecifikation."
    )
    net: Money = column(lambda of: Money.of(of.document.net), "Netto.")
    vat: Money = column(lambda of: Money.of(of.document.vat), "Moms.")
    rounding: Money = column(lambda of: Money.of(of.document.rounding), "Öresavrundning.")
    total: Money = column(lambda of: Money.of(of.document.total), "Totalt.")
    deduction: Money | None = column(
        lambda of: Money.of(of.document.household.deduction) if of.document.household else None,
        "What Skatteverket is to pay for work in a home (ROT- eller RUT-avdrag).",
    )
    open: Money = column(
        lambda of: Money.of(Amount(of.head.open_minor, of.head.currency)), "Kvar att betala."
    )
    is_overdue: bool = column(lambda of: of.head.is_overdue(today()), "Förfallen och obetald.")

    pdf: Document | None = asked(_pdf, "The page (PDF); null until it is rendered.")
