"""What the things of exchange are called."""

from reskontra.domain.kernel.ids import TypedId


class RateId(TypedId):
    """A rate that somebody entered."""

    prefix = "rate"
