"""What a payment's things are called."""

from reskontra.domain.kernel.ids import TypedId


class PaymentId(TypedId):
    """Money that came in."""

    prefix = "pay"


class AllocationId(TypedId):
    """Part of a payment that settles part of an invoice."""

    prefix = "alc"


class RefundId(TypedId):
    """Money that went back, or over to another invoice."""

    prefix = "rfd"
