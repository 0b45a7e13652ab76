"""Why whoever orders, or works, may not do something by themselves."""

from reskontra.domain.kernel.refusals import Refusal


class OrderNotCovered(Refusal):
    """No agreement of the customer's own that runs covers such work."""

    code = "ORDER_NOT_COVERED"


class OrderInPast(Refusal):
    """What somebody orders begins later than now."""

    code = "ORDER_IN_PAST"


class OrderUnderWay(Refusal):
    """It has begun, is done or will not be, so that only the firm changes it."""

    code = "ORDER_UNDER_WAY"


class NothingAsked(Refusal):
    """All that is asked for is as it is."""

    code = "NOTHING_ASKED"


class AskedChangeAnswered(Refusal):
    """Somebody has answered it, or something else is asked for since."""

    code = "ASKED_CHANGE_ANSWERED"
    action = "RELOAD"


class CancellationCostMoved(Refusal):
    """Calling it off costs another amount, ``cost``, than what was read."""

    code = "CANCELLATION_COST_MOVED"
    action = "RELOAD"
