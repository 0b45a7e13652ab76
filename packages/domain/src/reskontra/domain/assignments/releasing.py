"""When what a consultant has earned is free to be paid, and how much of it.

On approval, on a day of the month after the work, or as the customer pays: of a part payment its
share of the whole invoice, rounded half up to the öre, and all of it once nothing of the invoice
remains to be paid by anybody: what the customer pays no more, because it is credited, is not waited
for. Where a payment is taken back, so is its share.

What a person laid out for the work is a debt of the firm's and no share of the revenue, so it does
not wait for the customer: where pay does, it is released on approval. A company invoices it as a
part of its price, and waits for it as for the rest.

What a consultant reports that pays, and that costs the customer nothing, is on nothing that a
customer sees. Where nobody of the firm has approved it, somebody of the firm releases it by hand.
"""

from datetime import date
from fractions import Fraction

from reskontra.domain.assignments.entry_views import ApproverKind, LineKind
from reskontra.domain.assignments.pay_views import PayWait
from reskontra.domain.consultants.views import ConsultantKind, Release
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.periods import Month

_FIRST = 1


def release_rule(agreed: Release, kind: LineKind, earned_as: str) -> Release:
    """When a line is released, of a consultant with whom so much is agreed."""
    is_laid_out = kind.is_repayment and earned_as != ConsultantKind.COMPANY
    return Release.ON_APPROVAL if is_laid_out and agreed is Release.WHEN_PAID else agreed


def waits_for_office(
    kind: LineKind, approver: ApproverKind | None, *, is_billed: bool, is_reported_by_worker: bool
) -> bool:
    """Whether a line of pay is released by hand alone, for nobody saw it who has to pay for it."""
    is_unseen = kind.is_repayment and not is_billed and is_reported_by_worker
    return is_unseen and approver is not ApproverKind.STAFF


def release_date(rule: Release, day_of_month: int | None, work_date: date) -> date | None:
    """The day on which pay for a day's work is released; None where no day decides."""
    if rule is not Release.ON_DATE:
        return None
    month = Month.of(work_date).plus(1)
    return month.first.replace(day=min(day_of_month or _FIRST, month.last.day))


def earned_by_payment(amount: Money, payable: Money, paid: Money, still_open: Money) -> Money:
    """How much of what was earned is released when so much of an invoice is paid."""
    if not Money.zero(still_open.currency) < still_open:
        return amount
    if not Money.zero(paid.currency) < paid:
        return Money.zero()
    return amount.times(Fraction(paid.minor, payable.minor))


def waits_for(
    rule: Release, *, is_approved: bool, is_invoiced: bool, costs_nothing: bool
) -> PayWait:
    """What has to happen before the rest of what a line pays is released by itself.

    Work that costs the customer nothing is closed without an invoice, and its pay with it.
    """
    if not is_approved:
        return PayWait.APPROVAL
    if rule is Release.ON_DATE:
        return PayWait.DAY
    if rule is not Release.WHEN_PAID:
        return PayWait.HAND
    if is_invoiced:
        return PayWait.PAYMENT
    return PayWait.CLOSING if costs_nothing else PayWait.INVOICE


def paid_percent(payable: Money, paid: Money) -> int:
    """How much of an invoice is paid, in whole per cent: rounded down, so that 100 is all of it."""
    if not Money.zero(paid.currency) < payable:
        return 100
    return max(0, min(100, 100 * paid.minor // payable.minor))
