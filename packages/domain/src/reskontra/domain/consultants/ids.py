"""What the register of consultants calls its things."""

from reskontra.domain.kernel.ids import TypedId


class ConsultantId(TypedId):
    """Somebody who does the work."""

    prefix = "cst"


class PayId(TypedId):
    """What an hour of one type pays a consultant from a day."""

    prefix = "cpy"
