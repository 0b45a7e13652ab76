"""Why an assignment may not be offered, or an offer not answered."""

from reskontra.domain.kernel.refusals import Refusal


class RoundUnderWay(Refusal):
    """The assignment is being offered already."""

    code = "OFFER_ROUND_UNDER_WAY"


class RoundOver(Refusal):
    """The round of offers has ended, as ``state`` tells."""

    code = "OFFER_ROUND_OVER"


class OfferChannelUnsupported(Refusal):
    """Offers go by mail or by text message."""

    code = "OFFER_CHANNEL_UNSUPPORTED"


class NobodyToAsk(Refusal):
    """No consultant is qualified, free and to be reached."""

    code = "NOBODY_TO_ASK"


class WorkBegun(Refusal):
    """The work has begun, so nobody can be asked whether to take it."""

    code = "WORK_BEGUN"


class AssignmentTaken(Refusal):
    """Somebody else was faster."""

    code = "ASSIGNMENT_TAKEN"


class AnswerTooLate(Refusal):
    """The time to answer has run out."""

    code = "OFFER_EXPIRED"


class OfferTakenBack(Refusal):
    """The firm has taken the offer back."""

    code = "OFFER_WITHDRAWN"


class AlreadyDeclined(Refusal):
    """Who said no has given it to the next."""

    code = "OFFER_DECLINED"


class AlreadyAccepted(Refusal):
    """Who said yes has the assignment; giving it back is for the firm to do."""

    code = "OFFER_ACCEPTED"


class ConsultantHasWork(Refusal):
    """Work waits for the consultant: booked and unreported, or offered, on these ``numbers``."""

    code = "CONSULTANT_HAS_WORK"


class ConsultantBooked(Refusal):
    """The consultant is booked at that time already, on the assignment ``number``."""

    code = "CONSULTANT_BOOKED"
