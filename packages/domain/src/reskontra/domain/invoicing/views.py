"""Invoices as others see them."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from reskontra.domain.catalogue.pricing import PriceTrace
from reskontra.domain.catalogue.tracing import trace_from_json
from reskontra.domain.company.ids import SeriesId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.exchange.views import Rate
from reskontra.domain.invoicing.forms import InvoiceForm, supplied_on
from reskontra.domain.invoicing.household import KeptHousehold
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.parties import Buyer, Seller
from reskontra.domain.invoicing.time_sheets import SheetEntry
from reskontra.domain.invoicing.totals import Totals
from reskontra.domain.kernel.currencies import HOME
from reskontra.domain.kernel.money import Money


class InvoiceKind(StrEnum):
    """What a document does. Its amounts are positive either way: the kind tells the sign."""

    INVOICE = "INVOICE"
    CREDIT_NOTE = "CREDIT_NOTE"
    OPENING = "OPENING"  # an unpaid invoice of another system, and no sale of ours


class InvoiceState(StrEnum):
    """How far it has come: overdue is no state, CREDITED was taken back; no credit note is open."""

    DRAFT = "DRAFT"
    ISSUED = "ISSUED"
    PARTLY_PAID = "PARTLY_PAID"
    PAID = "PAID"
    CREDITED = "CREDITED"


OPEN_STATES = (InvoiceState.ISSUED, InvoiceState.PARTLY_PAID)


class InvoiceHead(NamedTuple):
    """An invoice in a list, as it lies in the table: cheap enough to make by the thousand."""

    uuid: UUID
    version: int
    kind: str
    form: str
    credits_uuid: UUID | None
    credit_reason: str
    state: str
    series: str | None
    series_uuid: UUID | None
    number: int | None
    foreign_number: str | None
    ocr: str | None
    customer_uuid: UUID | None
    buyer_name: str
    currency: str
    locale: str
    invoice_date: date
    due_date: date
    supply_date: date | None
    supply_to: date | None
    buyer_reference: str
    our_reference: str
    note: str
    net_minor: int
    vat_minor: int
    rounding_minor: int
    total_minor: int
    paid_minor: int
    credited_minor: int
    deduction_minor: int
    denied_minor: int
    denied_due_date: date | None
    prices_include_vat: bool
    issued_at: datetime | None
    sent_at: datetime | None
    pdf_sha256: str | None
    pdf_size: int | None
    created_at: datetime
    updated_at: datetime
    rate: Decimal | None = None
    rate_date: date | None = None
    rate_source: str | None = None
    rate_reason: str | None = None
    net_sek_minor: int | None = None
    vat_sek_minor: int | None = None
    disputed_at: datetime | None = None
    said_paid_at: datetime | None = None

    @property
    def id(self) -> InvoiceId:
        """Its public id."""
        return InvoiceId(self.uuid)

    @property
    def supplied(self) -> date:
        """The day whose law gives it its rates of VAT: the last of the supply; an advance's own."""
        days = self.supply_date, self.supply_to
        return supplied_on(InvoiceForm(self.form), days, self.invoice_date)

    @property
    def customer_id(self) -> CustomerId | None:
        """Whose card it was written from, if any."""
        return CustomerId(self.customer_uuid) if self.customer_uuid else None

    @property
    def series_id(self) -> SeriesId | None:
        """The series that somebody chose for it; None takes its number from the usual one."""
        return SeriesId(self.series_uuid) if self.series_uuid else None

    @property
    def credits_id(self) -> InvoiceId | None:
        """The invoice that a credit note takes back, whole or in part."""
        return InvoiceId(self.credits_uuid) if self.credits_uuid else None

    @property
    def is_credit_note(self) -> bool:
        """Whether it takes money back from an invoice."""
        return self.kind == InvoiceKind.CREDIT_NOTE

    @property
    def sign(self) -> int:
        """What its amounts count for in a sum: 1, or -1 for a credit note."""
        return -1 if self.is_credit_note else 1

    @property
    def payable_minor(self) -> int:
        """What the buyer pays: all but the tax authority's part, and what it has denied of that."""
        return self.total_minor - self.deduction_minor + self.denied_minor

    @property
    def open_minor(self) -> int:
        """What remains to be paid; nothing before it is issued, and nothing on a credit note."""
        return max(0, self._balance)

    @property
    def refund_minor(self) -> int:
        """What has been paid beyond what remained after credit: the buyer's to have back."""
        return max(0, -self._balance)

    @property
    def _balance(self) -> int:
        if self.issued_at is None or self.is_credit_note:
            return 0
        return self.payable_minor - self.paid_minor - self.credited_minor

    @property
    def is_disputed(self) -> bool:
        """Whether the buyer disputes it, and nobody has answered."""
        return self.disputed_at is not None

    @property
    def is_said_paid(self) -> bool:
        """Whether the buyer says that it is paid, and the money is neither found nor answered."""
        return self.said_paid_at is not None and self.open_minor > 0

    def is_overdue(self, day: date) -> bool:
        """Whether something was to be paid before ``day`` and has not been."""
        return self.open_minor > 0 and self.falls_due < day

    @property
    def falls_due(self) -> date:
        """When what remains falls due: what was denied, once it is alone, on a day of its own."""
        own = self.total_minor - self.deduction_minor - self.paid_minor - self.credited_minor
        return (self.denied_due_date if own <= 0 else None) or self.due_date


class InvoiceLineRow(NamedTuple):
    """A line of an invoice, as it lies in the table."""

    invoice_uuid: UUID
    uuid: UUID
    position: int
    description: str
    quantity: Decimal
    unit: str
    unit_price: Decimal
    discount_percent: Decimal
    vat_rate: Decimal
    sold: str | None
    vat_class: str | None
    vat_case: str | None
    exemption: str | None
    net_minor: int
    article_uuid: UUID | None = None
    price_source: str | None = None
    credits_line_uuid: UUID | None = None
    advance_uuid: UUID | None = None
    heading: str = ""
    household: str | None = None
    gross_minor: int | None = None
    currency: str = HOME

    @property
    def trace(self) -> PriceTrace | None:
        """How its price was found, if it was made of an article."""
        return trace_from_json(self.price_source) if self.price_source else None

    @property
    def net(self) -> Money:
        """What the line costs without VAT."""
        return Money(self.net_minor, self.currency)

    @property
    def includes_vat(self) -> bool:
        """Whether its price includes VAT."""
        return self.gross_minor is not None

    @property
    def amount(self) -> Money:
        """What stands on it: with VAT where its price includes it."""
        minor = self.net_minor if self.gross_minor is None else self.gross_minor
        return Money(minor, self.currency)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """One invoice, whole. ``seller`` is missing until it is issued.

    A credit note ``credits`` an invoice, told by its number and its date. In another currency it
    has the ``rate`` that it was issued by; a draft, the one that would count now.
    """

    head: InvoiceHead
    lines: tuple[InvoiceLineRow, ...]
    totals: Totals
    buyer: Buyer
    seller: Seller | None
    credits: tuple[int, date] | None = None
    household: KeptHousehold | None = None
    rate: Rate | None = None
    time_sheet: tuple[SheetEntry, ...] = ()

    @property
    def id(self) -> InvoiceId:
        """Its public id."""
        return self.head.id

    @property
    def state(self) -> InvoiceState:
        """How far it has come."""
        return InvoiceState(self.head.state)


class InvoiceOrder(StrEnum):
    """How a list of invoices is sorted; drafts have no number and come after every number."""

    CREATED = "CREATED"
    NUMBER = "NUMBER"
    INVOICE_DATE = "INVOICE_DATE"
    DUE_DATE = "DUE_DATE"


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceFilter:
    """Which invoices; what is left out asks nothing, and date ranges include both ends.

    ``text`` is looked for in the buyer's name, the number, the payment reference and the amount.
    ``is_overdue`` and ``is_open`` are judged as of today, a day in Sweden. What a filter asks
    itself is asked together with ``all_of`` some filters, ``any_of`` others (if there are any), and
    not the one that is ``excluded``.
    """

    states: tuple[InvoiceState, ...] = ()
    kind: InvoiceKind | None = None
    customer_id: CustomerId | None = None
    number: int | None = None
    ocr: str | None = None
    text: str | None = None
    is_overdue: bool | None = None
    is_open: bool | None = None
    is_to_refund: bool | None = None
    is_own: bool | None = None
    is_disputed: bool | None = None
    is_said_paid: bool | None = None
    invoice_date_from: date | None = None
    invoice_date_to: date | None = None
    due_date_from: date | None = None
    due_date_to: date | None = None
    all_of: "tuple[InvoiceFilter, ...]" = ()
    any_of: "tuple[InvoiceFilter, ...]" = ()
    excluded: "InvoiceFilter | None" = None
