"""Why nothing is claimed, and why a decision cannot be read."""

from reskontra.domain.kernel.refusals import Refusal


class NothingToClaim(Refusal):
    """The invoice gives nothing that is not claimed already."""

    code = "NOTHING_TO_CLAIM"


class ClaimUnpaid(Refusal):
    """The buyer has not paid their part."""

    code = "CLAIM_UNPAID"


class ClaimTooLate(Refusal):
    """The last day to claim was ``last``."""

    code = "CLAIM_TOO_LATE"


class ClaimAboveShare(Refusal):
    """On the day of the payment the law gave less than the invoice does."""

    code = "CLAIM_ABOVE_SHARE"


class ClaimDecided(Refusal):
    """The claim was decided before, and otherwise."""

    code = "CLAIM_DECIDED"


class ClaimUnknown(Refusal):
    """No file of ours holds the claim that is decided."""

    code = "CLAIM_UNKNOWN"


class DecisionUnreadable(Refusal):
    """The text is no decision of the tax authority."""

    code = "DECISION_UNREADABLE"


class DecisionOfAnother(Refusal):
    """The decision is about another company."""

    code = "DECISION_OF_ANOTHER"
