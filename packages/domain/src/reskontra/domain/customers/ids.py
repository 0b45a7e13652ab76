"""What a customer's things are called."""

from reskontra.domain.kernel.ids import TypedId


class CustomerId(TypedId):
    """Somebody who buys."""

    prefix = "cus"


class ConsentId(TypedId):
    """A line in the ledger of consent."""

    prefix = "con"


class ContactId(TypedId):
    """A person to talk to at a customer."""

    prefix = "cnt"


class VatCheckId(TypedId):
    """A question to the register of VAT numbers."""

    prefix = "vck"
