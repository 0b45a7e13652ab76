"""What the things of an agreement are called."""

from reskontra.domain.kernel.ids import TypedId


class AgreementId(TypedId):
    """What was agreed with a customer."""

    prefix = "agr"


class AgreementPriceId(TypedId):
    """What an hour of a type costs by an agreement, from a day."""

    prefix = "agp"


class InstalmentId(TypedId):
    """A sum that falls due by an agreement."""

    prefix = "ins"


class HourBankId(TypedId):
    """Hours that a customer has bought for a period."""

    prefix = "hbk"
