"""Why something may not be done with an assignment, or with what was worked on it."""

from reskontra.domain.kernel.refusals import Refusal


class IllegalTransition(Refusal):
    """Where it stands in its life, ``state``, nobody may ``deed`` it."""

    code = "ILLEGAL_TRANSITION"


class OrderNumberMissing(Refusal):
    """The customer's invoices bear an order number, and ``assignment`` has none."""

    code = "ORDER_NUMBER_MISSING"
