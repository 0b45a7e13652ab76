"""Why exchange says no."""

from reskontra.domain.kernel.refusals import Refusal


class RateUnusable(Refusal):
    """A rate is more than nothing, below ``maximum``, with at most ``maximum_decimals``."""

    code = "RATE_UNUSABLE"


class RateUnlikely(Refusal):
    """Around that day ``published`` was the rate, on ``on``; a slip of a figure is no agreement."""

    code = "RATE_UNLIKELY"


class RateOfHome(Refusal):
    """A krona is a krona."""

    code = "RATE_OF_HOME"
