"""Why the mail room says no."""

from reskontra.domain.kernel.refusals import Refusal


class ParcelUnderWay(Refusal):
    """The parcel is being sent, has been sent or has failed; the facts tell its ``state``."""

    code = "PARCEL_UNDER_WAY"
