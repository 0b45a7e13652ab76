"""Why an allowance or a charge may not stand on an invoice."""

from reskontra.domain.kernel.refusals import Refusal


class TooManyAdjustments(Refusal):
    """More allowances and charges than fit; the facts tell ``maximum`` and ``given``."""

    code = "TOO_MANY_ADJUSTMENTS"


class AdjustmentAmbiguous(Refusal):
    """A percentage and an amount were given; one of them says how much."""

    code = "ADJUSTMENT_AMBIGUOUS"


class AdjustmentNotPositive(Refusal):
    """Whether it is an allowance or a charge tells the sign; it comes to more than nothing."""

    code = "ADJUSTMENT_NOT_POSITIVE"


class AdjustmentNotSpreadable(Refusal):
    """It is to bear the VAT of the lines, and none of them comes to anything."""

    code = "ADJUSTMENT_NOT_SPREADABLE"
