"""Why something may not be reported, or a report not be judged."""

from reskontra.domain.kernel.refusals import Refusal


class TimeApprovedAlready(Refusal):
    """Somebody, ``by`` name, approved it first, ``at`` a time."""

    code = "TIME_APPROVED_ALREADY"


class TimeRejectedAlready(Refusal):
    """Somebody, ``by`` name, rejected it first, ``at`` a time."""

    code = "TIME_REJECTED_ALREADY"


class HoursOnInvoice(Refusal):
    """They are on an invoice, whose number not everybody may read."""

    code = "HOURS_ON_INVOICE"


class PayReleasedAlready(Refusal):
    """Some of what they pay is, or was, released to be paid; how much, not all may know."""

    code = "PAY_RELEASED_ALREADY"


class CancellationStands(Refusal):
    """It is what calling off cost, which nobody reports anew."""

    code = "CANCELLATION_STANDS"


class TakingBackReasonMissing(Refusal):
    """Whoever takes an approval back says why."""

    code = "TAKING_BACK_REASON_MISSING"


class BreakTooLong(Refusal):
    """The break is as long as the work, or longer; the facts tell its ``minutes``."""

    code = "BREAK_TOO_LONG"


class ReportBeforeAssignment(Refusal):
    """The work is from a day before the assignment's ``first``."""

    code = "REPORT_BEFORE_ASSIGNMENT"


class ReportBeforeBegin(Refusal):
    """What was ordered has not begun yet: it ``begins`` later that day."""

    code = "REPORT_BEFORE_BEGIN"


class ReportInFuture(Refusal):
    """The work is not done yet."""

    code = "REPORT_IN_FUTURE"


class TimeOverlaps(Refusal):
    """The consultant has reported time from ``begins`` to ``ends`` already."""

    code = "TIME_OVERLAPS"


class WorkLongerThanDay(Refusal):
    """The work goes on for more than 24 hours."""

    code = "WORK_LONGER_THAN_DAY"


class ExpenseUnusable(Refusal):
    """No quantity or no price: not above zero, or with too many decimals."""

    code = "EXPENSE_UNUSABLE"


class ExpenseTooLarge(Refusal):
    """A quantity or a price is not below its ``bound``."""

    code = "EXPENSE_TOO_LARGE"


class ExpenseVatUnusable(Refusal):
    """The VAT is below nothing or all of what was paid, or is on kilometres."""

    code = "EXPENSE_VAT_UNUSABLE"


class ExpenseVatTooHigh(Refusal):
    """No Swedish rate gives more than ``most`` of VAT."""

    code = "EXPENSE_VAT_TOO_HIGH"


class ExpenseBillingByOffice(Refusal):
    """That a customer does not pay for something is not for a consultant to say."""

    code = "EXPENSE_BILLING_BY_OFFICE"


class ExpensePricedTwice(Refusal):
    """The price without VAT is another than what was paid and its VAT make it."""

    code = "EXPENSE_PRICED_TWICE"


class MileageNotAgreed(Refusal):
    """No price for a kilometre is agreed, neither for the customer nor for the consultant."""

    code = "MILEAGE_NOT_AGREED"


class TooManyExpenses(Refusal):
    """More expenses than the ``maximum``."""

    code = "TOO_MANY_EXPENSES"


class ReceiptUnusable(Refusal):
    """The receipt is no picture and no PDF that was laid down before."""

    code = "RECEIPT_UNUSABLE"


class RejectionReasonMissing(Refusal):
    """Whoever rejects something says why."""

    code = "REJECTION_REASON_MISSING"


class ConsultantMissing(Refusal):
    """Nobody is to do it yet."""

    code = "ASSIGNMENT_CONSULTANT_MISSING"
