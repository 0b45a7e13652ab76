"""What was worked on an assignment, as others see it, and what may be told of it."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from reskontra.domain.assignments.ids import AssignmentId, EntryId, EntryLineId, ExpenseId
from reskontra.domain.assignments.views import EntryState
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.money import Money

_NONE = Money(0)
RECEIPT_TYPES = ("application/pdf", "image/jpeg", "image/png", "image/webp")


class EntryKind(StrEnum):
    """Whether somebody worked, or was called off too late to."""

    WORK = "WORK"
    CANCELLATION = "CANCELLATION"


class ExpenseKind(StrEnum):
    """What came to the work: a journey, kilometres by car, or something laid out."""

    TRAVEL = "TRAVEL"
    MILEAGE = "MILEAGE"
    EXPENSE = "EXPENSE"


class LineSide(StrEnum):
    """Who a line is for: the customer, or the consultant."""

    PRICE = "PRICE"
    PAY = "PAY"


class LineKind(StrEnum):
    """What a line is for."""

    TIME = "TIME"
    RUSH = "RUSH"
    CANCELLATION = "CANCELLATION"
    TRAVEL = "TRAVEL"
    MILEAGE = "MILEAGE"
    EXPENSE = "EXPENSE"

    @property
    def is_repayment(self) -> bool:
        """Whether it gives back what the work cost somebody, and is no pay for it."""
        return self in _REPAYMENTS


_REPAYMENTS = frozenset({LineKind.TRAVEL, LineKind.MILEAGE, LineKind.EXPENSE})


class ApproverKind(StrEnum):
    """Who approves: the customer, the firm, time that passed, or the agreement in advance."""

    ORDERER = "ORDERER"
    STAFF = "STAFF"
    SILENCE = "SILENCE"
    AGREEMENT = "AGREEMENT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A file that shows what was laid out, by the hash of its bytes in the archive."""

    sha256: str
    name: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Expense:
    """What came to the work.

    Attributes:
        quantity: Kilometres where it is mileage, pieces otherwise.
        unit_price: What one costs without VAT, in kronor; None for mileage, which is agreed.
        vat: The Swedish VAT on one.
        paid: What was paid for one, VAT and all, from which the price without VAT follows.
        is_billed: Whether the customer pays it; None leaves it to the agreement.
        is_paid: Whether the consultant gets it; None leaves it to the agreement.
    """

    kind: ExpenseKind
    description: str
    quantity: Decimal = Decimal(1)
    unit_price: Decimal | None = None
    vat: Decimal = Decimal(0)
    paid: Decimal | None = None
    is_billed: bool | None = None
    is_paid: bool | None = None
    receipt: Receipt | None = None
    id: ExpenseId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeReport:
    """What a consultant tells of some work.

    Attributes:
        is_final: Whether all of the assignment is reported with it; None finds it by the days.
    """

    begins_at: datetime
    ends_at: datetime
    break_minutes: int = 0
    comment: str = ""
    expenses: tuple[Expense, ...] = ()
    is_final: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """What a part of an entry costs the customer, or pays the consultant.

    ``quantity`` times ``rate``, rounded once to öre, is the ``amount``.

    Attributes:
        worked_minutes: The minutes of it that were worked.
        minutes: The minutes of it that are debited.
        vat: What of the amount comes back to the firm as input VAT; below nothing where a company
            adds VAT to it that does not come back.
    """

    side: LineSide
    kind: LineKind
    work_date: date
    description: str
    quantity: Decimal
    unit: str
    rate: Decimal
    amount: Money
    window_name: str = ""
    worked_minutes: int = 0
    minutes: int = 0
    vat_class: VatClass | None = None
    exemption: str | None = None
    account: str | None = None
    pay_code: str = ""
    vat: Money = _NONE
    id: EntryLineId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Approver:
    """Who says that hours are right: by name, and where the answer came from.

    Attributes:
        id: The contact or the person, as text with its prefix; None where nobody answered.
        address: The address that the question went to, where it went to one.
    """

    kind: ApproverKind
    name: str = ""
    id: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Who approved, when, and the seal of what was approved."""

    by: Approver
    at: datetime
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """An approval that was taken back: by whom, when and why.

    Attributes:
        text: What was sealed; its SHA-256 is the seal of the approval.
    """

    approval: Approval
    text: str
    at: datetime
    by: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entangled:
    """What has come of approved hours that stands against changing them.

    Attributes:
        is_on_invoice: On one that is not credited whole.
        was_released: Whether any of their pay is released, or ever was.
    """

    is_on_invoice: bool = False
    was_released: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryCard:
    """What was worked on an assignment, with what it costs and pays.

    Attributes:
        held_reasons: Why it could not be billed when it was tried, as codes and facts.
    """

    id: EntryId
    version: int
    assignment_id: AssignmentId
    customer_id: CustomerId
    consultant_id: ConsultantId | None
    kind: EntryKind
    begins_at: datetime
    ends_at: datetime
    break_minutes: int
    comment: str
    state: EntryState
    reported_at: datetime
    reported_by: str
    approval: Approval | None
    rejected_at: datetime | None
    rejected_by: str | None
    rejected_reason: str
    held_reasons: tuple[dict[str, object], ...]
    revenue: Money
    pay: Money
    lines: tuple[EntryLine, ...]
    expenses: tuple[Expense, ...]

    @property
    def pay_cost(self) -> Money:
        """What the pay costs the firm, with the VAT on the way that does not come back to it."""
        return self.pay - Money.total(line.vat for line in self.lines)

    def side(self, side: LineSide) -> tuple[EntryLine, ...]:
        """The lines for the customer, or those for the consultant."""
        return tuple(line for line in self.lines if line.side is side)
