"""What a consultant has earned, line by line, and what each of them waits for."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from reskontra.domain.assignments.ids import AssignmentId, EntryId, EntryLineId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.views import Release
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.listing import PageRequest
from reskontra.domain.kernel.money import Money


class PayWait(StrEnum):
    """What has to happen before what is left of a line is released.

    APPROVAL: that the report is approved. DAY: that a day comes. INVOICE: that the work is
    invoiced. CLOSING: that work which costs the customer nothing is closed, without an invoice.
    PAYMENT: that the customer pays the invoice. HAND: that somebody releases it.
    """

    APPROVAL = "APPROVAL"
    DAY = "DAY"
    INVOICE = "INVOICE"
    CLOSING = "CLOSING"
    PAYMENT = "PAYMENT"
    HAND = "HAND"


class PayStanding(StrEnum):
    """Which pay: of which something waits, or of which something is ready to be paid."""

    WAITS = "WAITS"
    READY = "READY"


class PayOrder(StrEnum):
    """What lines of pay are sorted by."""

    WORK_DATE = "WORK_DATE"


@dataclass(frozen=True, slots=True, kw_only=True)
class PayFilter:
    """Which lines of one consultant's pay; what is left out asks nothing."""

    consultant_id: ConsultantId
    standing: PayStanding | None = None
    text: None = None
    all_of: tuple["PayFilter", ...] = ()
    any_of: tuple["PayFilter", ...] = ()
    excluded: "PayFilter | None" = None


PayPageRequest = PageRequest[PayFilter, PayOrder]


@dataclass(frozen=True, slots=True, kw_only=True)
class PayingInvoice:
    """An invoice whose payment pay waits for.

    Attributes:
        paid_percent: How much of it is paid, in whole per cent, rounded down.
    """

    id: InvoiceId
    number: int | None
    payable: Money
    paid: Money
    paid_percent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EarnedLine:
    """What a part of a report pays, approved or not, and how much of it is released.

    Attributes:
        rule: When it is released; before approval, as it would be if it were approved now.
        waits_for: None where nothing of it waits.
        invoice: The invoice that it waits for the payment of.
        is_on_account: Whether sums on account are taken off the invoice that it is on; before there
            is one, whether any are left that its work reaches.
    """

    id: EntryLineId
    entry_id: EntryId
    assignment_id: AssignmentId
    assignment_number: int
    title: str
    consultant_id: ConsultantId
    work_date: date
    description: str
    quantity: Decimal
    unit: str
    rate: Decimal
    amount: Money
    released: Money
    rule: Release
    release_date: date | None
    waits_for: PayWait | None
    invoice: PayingInvoice | None
    is_on_account: bool


@dataclass(frozen=True, slots=True)
class PaySums:
    """What a consultant's reports come to, those that were sent back left out.

    Attributes:
        earned: All of it: what is ready and what waits.
        ready: What is released to be paid; what is paid out is not known here.
        waits: The rest, what waits for approval with it.
        unapproved: What waits for approval.
    """

    earned: Money
    ready: Money
    waits: Money
    unapproved: Money
