"""Why an unpaid invoice of another system is not taken over, or something not done with it."""

from reskontra.domain.kernel.refusals import Refusal


class ClaimKnown(Refusal):
    """The invoice of another system was taken over before; it stays as it is."""

    code = "CLAIM_KNOWN"


class ClaimDiffers(Refusal):
    """An invoice of that number was taken over, but of another customer, day or amount."""

    code = "CLAIM_DIFFERS"


class ClaimCustomerUnknown(Refusal):
    """Nobody in the register has that number or name."""

    code = "CLAIM_CUSTOMER_UNKNOWN"


class ClaimCustomerAmbiguous(Refusal):
    """Several customers have that name, and nothing tells which of them it is."""

    code = "CLAIM_CUSTOMER_AMBIGUOUS"


class ClaimReferenceTaken(Refusal):
    """Another invoice is paid by that reference already."""

    code = "CLAIM_REFERENCE_TAKEN"


class ClaimReferenceInvalid(Refusal):
    """No reference that a bank would let through."""

    code = "CLAIM_REFERENCE_INVALID"


class ClaimAmountUnusable(Refusal):
    """No amount above zero in whole öre: what is paid, and credit notes, are not taken over."""

    code = "CLAIM_AMOUNT_UNUSABLE"


class RemainsMoreThanTotal(Refusal):
    """More remains to be paid than the invoice came to."""

    code = "REMAINS_MORE_THAN_TOTAL"


class ClaimCurrencyUnsupported(Refusal):
    """The invoice is in another currency than kronor."""

    code = "CLAIM_CURRENCY_UNSUPPORTED"


class ClaimOfAnotherSystem(Refusal):
    """The invoice was written in another system: its page and its VAT are there."""

    code = "CLAIM_OF_ANOTHER_SYSTEM"
