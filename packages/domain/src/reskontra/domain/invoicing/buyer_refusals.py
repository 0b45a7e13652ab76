"""Why a buyer cannot say something of an invoice, or the firm not answer it."""

from reskontra.domain.kernel.refusals import Refusal


class NothingLeftToPay(Refusal):
    """What is settled, credited or no claim at all is neither paid once more nor disputed."""

    code = "NOTHING_LEFT_TO_PAY"


class MessagesSpent(Refusal):
    """The same was said of an invoice as often as it can be: ``maximum`` times."""

    code = "MESSAGES_SPENT"


class MessageAnswered(Refusal):
    """Somebody has answered it already."""

    code = "MESSAGE_ANSWERED"
    action = "RELOAD"
