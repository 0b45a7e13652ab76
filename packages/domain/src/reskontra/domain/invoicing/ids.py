"""What an invoice's things are called."""

from reskontra.domain.kernel.ids import TypedId


class InvoiceId(TypedId):
    """An invoice, draft or issued."""

    prefix = "inv"


class BuyerMessageId(TypedId):
    """What a buyer said of an invoice on its page."""

    prefix = "msg"
