"""What is billed, and what is paid for it, as others see it."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.ids import (
    AssignmentId,
    EntryId,
    PayLineId,
    PayReleaseId,
    SelfBillId,
)
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.views import ConsultantCard, Release
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.vat import VatSubtotal
from reskontra.domain.jobs.views import Reason
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal


class PriceLine(NamedTuple):
    """A part of an entry as the customer pays for it, as it lies in the table."""

    entry_uuid: UUID
    uuid: UUID
    work_date: date
    description: str
    quantity: Decimal
    unit: str
    rate: Decimal
    amount_minor: int
    vat_class: VatClass
    exemption: str | None
    window_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovedEntry:
    """Approved work that is on no invoice, in the words of its assignment.

    Attributes:
        is_returned: Whether it was on an invoice that was credited whole.
        held: What stood against it when it was last to be billed.
    """

    id: EntryId
    assignment_id: AssignmentId
    assignment_number: int
    title: str
    customer_id: CustomerId
    agreement_id: AgreementId | None
    consultant_id: ConsultantId | None
    order_number: str | None
    buyer_reference: str | None
    begins_at: datetime
    ends_at: datetime
    approved_at: datetime
    revenue: Money
    is_returned: bool = False
    held: tuple[Reason, ...] = ()
    lines: tuple[PriceLine, ...] = ()
    kind: str = "WORK"
    break_minutes: int = 0
    approver_kind: str = "ORDERER"
    approver_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnbilledFilter:
    """Which approved work; what is left out asks nothing."""

    customer_id: CustomerId | None = None
    is_held: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnbilledRequest:
    """A part of what a filter means: ``after`` is when work before it began, and its id."""

    where: UnbilledFilter = UnbilledFilter()
    limit: int = 50
    after: tuple[datetime, EntryId] | None = None
    is_descending: bool = False


@dataclass(frozen=True, slots=True)
class UnbilledSums:
    """How much approved work is on no invoice, and how much of it something stands against."""

    count: int
    revenue: Money
    held: int


class Held(NamedTuple):
    """Entries that were not billed, and why."""

    entries: tuple[EntryId, ...]
    reasons: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class Billed:
    """What came of billing: the invoices that left, what was closed without one, what was held."""

    invoices: tuple[InvoiceId, ...] = ()
    closed: tuple[EntryId, ...] = ()
    held: tuple[Held, ...] = ()

    @property
    def has_come_to_something(self) -> bool:
        """Whether there was anything left to bill."""
        return bool(self.invoices or self.closed or self.held)


@dataclass(frozen=True, slots=True, kw_only=True)
class PayLineView:
    """What a consultant is to be paid for a part of an entry, and how much of it is released."""

    id: PayLineId
    entry_id: EntryId
    assignment_id: AssignmentId
    consultant_id: ConsultantId
    work_date: date
    description: str
    quantity: Decimal
    unit: str
    rate: Decimal
    amount: Money
    released: Money
    pay_code: str
    rule: Release
    release_date: date | None
    invoice_id: InvoiceId | None

    @property
    def is_released(self) -> bool:
        """Whether all of it is free to be paid."""
        return self.released == self.amount


@dataclass(frozen=True, slots=True, kw_only=True)
class PayShare:
    """As much of what a line pays as was released at one time; below zero, it was taken back."""

    id: PayReleaseId
    line: PayLineView
    amount: Money
    released_at: datetime

    @property
    def is_whole(self) -> bool:
        """Whether it is all that the line pays."""
        return self.amount == self.line.amount


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfBillView:
    """A draft of the invoice that we write for a consultant's company.

    Attributes:
        words: What such an invoice must say.
        lines: What was released, each share by itself.
        vat_rows: The VAT on them; None where the company's card does not tell it.
        against: Why nothing more may be put on it as things are.
    """

    id: SelfBillId
    version: int
    consultant: ConsultantCard
    words: str
    lines: tuple[PayShare, ...]
    vat_rows: tuple[VatSubtotal, ...] | None
    against: tuple[Refusal, ...]
    created_at: datetime

    @property
    def net(self) -> Money:
        """What its lines come to."""
        return Money.total(line.amount for line in self.lines)

    @property
    def vat(self) -> Money | None:
        """The VAT on them; None where nobody can tell."""
        return None if self.vat_rows is None else Money.total(row.vat for row in self.vat_rows)

    @property
    def total(self) -> Money | None:
        """What is to be paid; None where nobody can tell the VAT."""
        return None if self.vat is None else self.net + self.vat
