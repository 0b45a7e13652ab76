"""Why something may not be done with an assignment, or with what was worked on it."""

from reskontra.domain.kernel.refusals import Refusal


class IllegalTransition(Refusal):
    """Where it stands in its life, ``state``, nobody may ``deed`` it."""

    code = "ILLEGAL_TRANSITION"


class OrderNumberMissing(Refusal):
    """The customer's invoices bear an order number, and ``assignment`` has none."""

    code = "ORDER_NUMBER_MISSING"


class SelfBillingOfPerson(Refusal):
    """Only the invoices of companies may be written by us; people are paid a salary."""

    code = "SELF_BILLING_OF_PERSON"


class SelfBillingNotAgreed(Refusal):
    """The company has not agreed beforehand that we write its invoices."""

    code = "SELF_BILLING_NOT_AGREED"


class FSkattUnproven(Refusal):
    """Nobody has looked up that the company is approved for F-tax."""

    code = "F_SKATT_UNPROVEN"


class SupplierAbroad(Refusal):
    """The company is abroad, and what its invoice must say there we do not know."""

    code = "SUPPLIER_ABROAD"


class SupplierAddressMissing(Refusal):
    """The company's invoice must bear its address."""

    code = "SUPPLIER_ADDRESS_MISSING"


class NothingToSelfBill(Refusal):
    """Nothing that the company has earned is released and on no draft."""

    code = "NOTHING_TO_SELF_BILL"


class NothingToRelease(Refusal):
    """Nothing that the reports pay waits to be released."""

    code = "NOTHING_TO_RELEASE"


class NothingToBill(Refusal):
    """None of it is approved and on no invoice."""

    code = "NOTHING_TO_BILL"


class HoursReturned(Refusal):
    """The invoice ``number`` was credited whole; somebody must say that it is billed anew."""

    code = "HOURS_RETURNED"
