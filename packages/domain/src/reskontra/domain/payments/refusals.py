"""Why payments says no."""

from reskontra.domain.kernel.refusals import Refusal


class AmountNotPositive(Refusal):
    """A payment brings something."""

    code = "AMOUNT_NOT_POSITIVE"


class ReceivedInFuture(Refusal):
    """Money that has not come yet is no payment."""

    code = "RECEIVED_IN_FUTURE"


class AlreadyUndone(Refusal):
    """The allocation no longer counts."""

    code = "ALREADY_UNDONE"


class RefundedInFuture(Refusal):
    """Money that has not gone yet is not paid back."""

    code = "REFUNDED_IN_FUTURE"
