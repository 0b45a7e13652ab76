"""Why whoever orders, or works, may not do something by themselves."""

from reskontra.domain.kernel.refusals import Refusal


class OrderNotCovered(Refusal):
    """No agreement of the customer's own that runs covers such work."""

    code = "ORDER_NOT_COVERED"


class OrderInPast(Refusal):
    """What somebody orders begins later than now."""

    code = "ORDER_IN_PAST"


class OrderUnderWay(Refusal):
    """Somebody has been asked to do it already, so that only the firm changes it."""

    code = "ORDER_UNDER_WAY"


class CancellationCostMoved(Refusal):
    """Calling it off costs another amount, ``cost``, than what was read."""

    code = "CANCELLATION_COST_MOVED"
    action = "RELOAD"
