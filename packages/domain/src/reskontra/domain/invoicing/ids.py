"""What an invoice's things are called."""

from reskontra.domain.kernel.ids import TypedId


class InvoiceId(TypedId):
    """An invoice, draft or issued."""

    prefix = "inv"
