"""What claims are called."""

from reskontra.domain.kernel.ids import TypedId


class ClaimFileId(TypedId):
    """A file of claims."""

    prefix = "hcf"


class ClaimId(TypedId):
    """What is claimed for a person on an invoice."""

    prefix = "hcl"
