"""Why invoicing says no."""

from collections.abc import Sequence
from datetime import date

from reskontra.domain.kernel.refusals import Refusal


class BuyerMissing(Refusal):
    """An invoice needs somebody to pay it: a customer or a free buyer."""

    code = "BUYER_MISSING"


class BuyerAmbiguous(Refusal):
    """A customer and a free buyer were given; only one can pay."""

    code = "BUYER_AMBIGUOUS"


class CustomerUnknown(Refusal):
    """The register holds no such customer."""

    code = "CUSTOMER_NOT_FOUND"


class TooManyLines(Refusal):
    """More lines than an invoice has room for; the facts tell ``maximum`` and ``given``."""

    code = "TOO_MANY_LINES"


class NumberUnusable(Refusal):
    """No plain decimal number: not finite, or with more decimals than the ``maximum_decimals``."""

    code = "NUMBER_UNUSABLE"


class AmountTooLarge(Refusal):
    """More money than an invoice may come to; the facts tell the ``maximum`` in kronor."""

    code = "AMOUNT_TOO_LARGE"


class UnitPriceNegative(Refusal):
    """Deductions are written with a negative quantity, as e-invoices demand."""

    code = "UNIT_PRICE_NEGATIVE"


class DueBeforeInvoiceDate(Refusal):
    """Payment cannot fall due before the invoice is written."""

    code = "DUE_DATE_BEFORE_INVOICE_DATE"

    def __init__(self, invoice_date: date) -> None:
        super().__init__(path=("dueDate",), invoice_date=invoice_date)


class SupplyPeriodReversed(Refusal):
    """The period that is invoiced ends before its first day, the ``supply_date``."""

    code = "SUPPLY_PERIOD_REVERSED"


class NotDraft(Refusal):
    """The invoice is issued; what is issued is corrected by a credit, never changed."""

    code = "INVOICE_NOT_DRAFT"
    action = "CREDIT_INSTEAD"


class NotIssued(Refusal):
    """The invoice is still a draft."""

    code = "INVOICE_NOT_ISSUED"


class QuantityZero(Refusal):
    """None of it was sold, so it is nothing to invoice."""

    code = "QUANTITY_ZERO"


class NothingToInvoice(Refusal):
    """There are no lines."""

    code = "NOTHING_TO_INVOICE"


class TotalNegative(Refusal):
    """An invoice that gives money back is a credit."""

    code = "TOTAL_NEGATIVE"
    action = "CREDIT_INSTEAD"


class PeriodClosed(Refusal):
    """The books are closed through a date on or after the one that was given."""

    code = "PERIOD_CLOSED"

    def __init__(self, closed_through: date, path: Sequence[str] = ("invoiceDate",)) -> None:
        super().__init__(path=path, closed_through=closed_through)


class BuyerReferenceMissing(Refusal):
    """An authority cannot pay an invoice without its reference."""

    code = "BUYER_REFERENCE_MISSING"


class BuyerAddressMissing(Refusal):
    """An invoice above the simplified one's ceiling must give the buyer's address."""

    code = "BUYER_ADDRESS_MISSING"


class SellerAddressMissing(Refusal):
    """Our own address stands on every invoice but a simplified one."""

    code = "SELLER_ADDRESS_MISSING"
    action = "OPEN_SETTINGS"


class ReferenceHasNoRoom(Refusal):
    """The ``number`` is too long for references of the ``lengths`` that the bank has agreed to."""

    code = "REFERENCE_HAS_NO_ROOM"
    action = "OPEN_SETTINGS"

    def __init__(self, number: int, lengths: Sequence[int]) -> None:
        super().__init__(number=number, lengths=lengths)


class ConsentRequired(Refusal):
    """The buyer has not said yes to this channel."""

    code = "CONSENT_REQUIRED"
    action = "ASK_CONSENT"


class RecipientMissing(Refusal):
    """Nobody to send it to: no address was given and the register has none."""

    code = "RECIPIENT_MISSING"


class PostalAddressIncomplete(Refusal):
    """A letter needs a street or box, a postal code and a city."""

    code = "POSTAL_ADDRESS_INCOMPLETE"
    action = "OPEN_CUSTOMER"


class TooManyRecipients(Refusal):
    """More recipients than one sending takes; the facts tell the ``maximum``."""

    code = "TOO_MANY_RECIPIENTS"


class ElectronicAddressMissing(Refusal):
    """An authority must have a Peppol id or a GLN before anything is sent to it."""

    code = "PEPPOL_ID_MISSING"


class ChannelUnsupported(Refusal):
    """Invoices do not travel that way yet."""

    code = "CHANNEL_UNSUPPORTED"


class AlreadySent(Refusal):
    """It is on its way or has arrived; send it again on purpose or not at all."""

    code = "ALREADY_SENT"
    action = "SEND_AGAIN"


class CreditNoteUnpayable(Refusal):
    """A credit note gives money back; nobody pays it."""

    code = "CREDIT_NOTE_UNPAYABLE"


class CreditNoteFixed(Refusal):
    """What a credit note takes back is chosen once: throw the draft away and credit anew."""

    code = "CREDIT_NOTE_FIXED"


class CreditOfCredit(Refusal):
    """A credit note cannot be credited; invoice what was credited too much."""

    code = "CREDIT_OF_CREDIT"


class NothingLeftToCredit(Refusal):
    """Everything that was asked about is credited already."""

    code = "NOTHING_LEFT_TO_CREDIT"


class HoursBilledAnewApart(Refusal):
    """Its hours come back when it is credited, and are billed anew as what they are, once."""

    code = "HOURS_BILLED_ANEW_APART"


class SumInvoicedAgainApart(Refusal):
    """An agreement's sum is invoiced again from the agreement, which knows it then, once."""

    code = "SUM_INVOICED_AGAIN_APART"


class CreditExceedsRemainder(Refusal):
    """Nothing, or more than is ``left`` to credit."""

    code = "CREDIT_EXCEEDS_REMAINDER"


class CreditLineUnknown(Refusal):
    """The invoice has no line at that position."""

    code = "CREDIT_LINE_UNKNOWN"


class CreditLineRepeated(Refusal):
    """The same line is named twice."""

    code = "CREDIT_LINE_REPEATED"


class CreditOfNothing(Refusal):
    """So little of the line that it comes to nothing."""

    code = "CREDIT_OF_NOTHING"


class CreditPartAmbiguous(Refusal):
    """A quantity and an amount were given; one of them says how much."""

    code = "CREDIT_PART_AMBIGUOUS"


class ExceedsOpenBalance(Refusal):
    """More than remains to be paid; the facts tell the ``open`` amount."""

    code = "AMOUNT_EXCEEDS_OPEN_BALANCE"


class BuyerVatNumberNotValid(Refusal):
    """The EU's register said on ``checked_on`` that nobody has the VAT ``number``."""

    code = "BUYER_VAT_NUMBER_NOT_VALID"
    action = "CHECK_VAT_NUMBER"


class NothingToPayBack(Refusal):
    """No more was paid than what remains after credit."""

    code = "NOTHING_TO_PAY_BACK"


class ExceedsRefund(Refusal):
    """More than the buyer has to have back, which is the ``refund``."""

    code = "AMOUNT_EXCEEDS_REFUND"


class PaidBack(Refusal):
    """The money has been paid back, or set off, since it came in."""

    code = "PAID_BACK_ALREADY"


class NotOfSameCustomer(Refusal):
    """What is owed to one customer cannot settle the invoice of another, or the same invoice."""

    code = "NOT_OF_SAME_CUSTOMER"


class PaidBackInOtherCurrency(Refusal):
    """Money is paid back in the ``supported`` currency, in which it is owed."""

    code = "PAID_BACK_IN_OTHER_CURRENCY"


class CreditOfDeduction(Refusal):
    """The line is a deduction: a part of it, down to ``left``, is taken back below zero."""

    code = "CREDIT_OF_DEDUCTION"


class DeductionLeftOut(Refusal):
    """More than is ``left``, unless the deductions on the lines at ``positions`` go along."""

    code = "DEDUCTION_LEFT_OUT"
