"""The invoice as a page: a pure value for any renderer.

It holds no labels, and no sentences but those of the law.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from reskontra.domain.countries import country_of
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.exchange.views import Rate
from reskontra.domain.invoicing.adjustments import Adjustment, AdjustmentKind, AdjustmentPart
from reskontra.domain.invoicing.document_household import DocumentHousehold, household_shown
from reskontra.domain.invoicing.document_vat import DocumentVatRow
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.parties import Buyer, Seller
from reskontra.domain.invoicing.statements import marked_vat_texts, vat_marks
from reskontra.domain.invoicing.time_sheets import SheetEntry
from reskontra.domain.invoicing.totals import Totals
from reskontra.domain.invoicing.views import Invoice, InvoiceKind, InvoiceLineRow
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
    heading: str = ""
    is_advance: bool = False
    case: VatCase = VatCase.DOMESTIC
    exemption: str | None = None
    gross: Money | None = None

    @property
    def amount(self) -> Money:
        """What is printed: with VAT where the prices include it."""
        return self.net if self.gross is None else self.gross


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentAdjustment:
    """An allowance or a charge on the whole; ``vat_rate`` is told where it has one of its own."""

    kind: AdjustmentKind
    reason: str
    percent: Decimal | None
    vat_rate: Decimal | None
    net: Money
    parts: tuple[AdjustmentPart, ...] = ()
    gross: Money | None = None

    @property
    def amount(self) -> Money:
        """What is printed: with VAT where the prices include it."""
        return self.net if self.gross is None else self.gross


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditedDocument:
    """The invoice that a credit note changes, told so that there is no doubt which."""

    number: int
    invoice_date: date
    reason: str


class TakenOff(NamedTuple):
    """An advance that an invoice takes off."""

    number: int
    invoice_date: date


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceDocument:
    """Everything that stands on an invoice: issued, exactly as it was issued; or as it would be.

    ``vat_texts`` are what the law will have said about VAT, in the invoice's language.
    Only an issued one has a number, and only an issued invoice a reference to pay by.
    ``issued_at`` of a draft is when it was last changed. A credit note says what it ``credits``;
    its amounts are positive. A copy says that it is one; a pro forma that it is no invoice. The
    ``rate`` tells what it comes to in kronor, where they are another currency. The ``time_sheet``
    is its appendix, where it is made of hours.
    """

    id: str
    number: int | None
    ocr: str | None
    locale: str
    currency: str
    invoice_date: date
    due_date: date
    supply_date: date | None = None
    supply_to: date | None = None
    issued_at: datetime
    seller: Seller
    buyer: Buyer
    buyer_reference: str
    our_reference: str
    note: str
    lines: tuple[DocumentLine, ...]
    adjustments: tuple[DocumentAdjustment, ...] = ()
    vat_rows: tuple[DocumentVatRow, ...]
    net: Money
    vat: Money
    rounding: Money
    total: Money
    vat_texts: tuple[str, ...] = ()
    household: DocumentHousehold | None = None
    credits: CreditedDocument | None = None
    advances: tuple[TakenOff, ...] = ()
    is_copy: bool = False
    is_pro_forma: bool = False
    form: InvoiceForm = InvoiceForm.ORDINARY
    prices_include_vat: bool = False
    rate: Rate | None = None
    time_sheet: tuple[SheetEntry, ...] = ()

    @property
    def line_sum(self) -> Money:
        """What the lines alone come to, as they are printed."""
        whole = self.net + self.vat if self.prices_include_vat else self.net
        amounts = [each.amount for each in self.adjustments]
        return whole - Money.total(filter(None, amounts), whole.currency)

    @property
    def vat_sek(self) -> Money | None:
        """The VAT in kronor, where they are another currency (ML 17 kap. 29 §)."""
        told = [row.vat_sek for row in self.vat_rows if row.vat_sek is not None]
        return Money.total(told) if told else None

    @property
    def title(self) -> str:
        """What it is, by the name of the word for it."""
        return "credit_note" if self.credits else self.form.word

    @property
    def is_draft(self) -> bool:
        """Whether it has not been issued yet."""
        return self.number is None

    @property
    def to_pay(self) -> Money:
        """What the buyer pays: what the tax authority pays for work in a home is not theirs."""
        return self.total if self.household is None else self.total - self.household.deduction


def as_shown(document: InvoiceDocument) -> InvoiceDocument:
    """The document as the trade writes it: what a credit note gives back has a minus."""
    if document.credits is None:
        return document
    return replace(
        document,
        lines=tuple(
            replace(row, quantity=-row.quantity, net=-row.net, gross=_minus(row.gross))
            for row in document.lines
        ),
        adjustments=tuple(
            replace(row, net=-row.net, gross=_minus(row.gross)) for row in document.adjustments
        ),
        vat_rows=tuple(row.taken_back() for row in document.vat_rows),
        net=-document.net,
        vat=-document.vat,
        rounding=-document.rounding,
        total=-document.total,
        household=document.household and document.household.given_back(),
    )


def _minus(amount: Money | None) -> Money | None:
    return None if amount is None else -amount


def as_pro_forma(draft: InvoiceDocument) -> InvoiceDocument:
    """A draft as an offer of what an invoice would say; it asks for no money."""
    return replace(draft, is_pro_forma=True)


def document_of(invoice: Invoice) -> InvoiceDocument | None:
    """The page of an issued invoice; None for a draft, and for what another system wrote."""
    head = invoice.head
    if head.issued_at is None or invoice.seller is None or head.kind == InvoiceKind.OPENING:
        return None
    return written_out(invoice, invoice.seller, invoice.totals, head.issued_at)


def written_out(
    invoice: Invoice, seller: Seller, totals: Totals, issued_at: datetime
) -> InvoiceDocument:
    """An invoice as a page, with this seller and these totals."""
    head = invoice.head
    return InvoiceDocument(
        id=str(invoice.id),
        number=head.number,
        ocr=head.ocr,
        locale=head.locale,
        currency=head.currency,
        invoice_date=head.invoice_date,
        due_date=head.due_date,
        supply_date=head.supply_date,
        supply_to=head.supply_to,
        issued_at=issued_at,
        seller=seller,
        buyer=invoice.buyer,
        buyer_reference=head.buyer_reference,
        our_reference=head.our_reference,
        note=head.note,
        lines=tuple(map(_line, invoice.lines)),
        adjustments=tuple(map(_adjustment, totals.adjustments)),
        vat_rows=_vat_rows(totals),
        net=totals.net,
        vat=totals.vat,
        rounding=totals.rounding,
        total=totals.total,
        vat_texts=_vat_texts(invoice, seller, totals),
        household=household_shown(invoice.household),
        credits=_credited(invoice),
        form=InvoiceForm(head.form),
        # Where nothing bears VAT there is none for a price to include.
        prices_include_vat=head.prices_include_vat
        and any(row.rate.percent for row in totals.vat_rows),
        rate=invoice.rate,
        time_sheet=invoice.time_sheet,
    )


def _vat_texts(invoice: Invoice, seller: Seller, totals: Totals) -> tuple[str, ...]:
    exemptions = [
        *(line.exemption for line in invoice.lines),
        *(each.asked.exemption for each in totals.adjustments),
    ]
    country = country_of(seller.address.country)
    return marked_vat_texts(totals, exemptions, country, invoice.head.locale)


def _credited(invoice: Invoice) -> CreditedDocument | None:
    if invoice.credits is None:
        return None
    number, invoice_date = invoice.credits
    return CreditedDocument(
        number=number, invoice_date=invoice_date, reason=invoice.head.credit_reason
    )


def _vat_rows(totals: Totals) -> tuple[DocumentVatRow, ...]:
    marks = vat_marks(totals.vat_rows)
    return tuple(
        DocumentVatRow(
            rate=row.rate.percent,
            net=row.net,
            vat=row.vat,
            case=row.case,
            mark=marks.get(row.case, ""),
            net_sek=row.net_sek,
            vat_sek=row.vat_sek,
        )
        for row in totals.vat_rows
    )


def _adjustment(each: Adjustment) -> DocumentAdjustment:
    asked = each.asked
    own = None if asked.is_spread else next((part.treatment.percent for part in each.parts), None)
    return DocumentAdjustment(
        kind=asked.kind,
        reason=asked.reason,
        percent=asked.percent,
        vat_rate=own,
        net=each.net,
        parts=each.parts,
        gross=each.amount if any(part.gross is not None for part in each.parts) else None,
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
        heading=row.heading,
        is_advance=row.advance_uuid is not None,
        case=VatCase(row.vat_case or VatCase.DOMESTIC),
        exemption=row.exemption,
        gross=row.amount if row.includes_vat else None,
    )
