"""Why the register of consultants says no."""

from reskontra.domain.kernel.refusals import Refusal


class FeeUnusable(Refusal):
    """No fee: negative, ``maximum`` percent or more, or with too many decimals."""

    code = "FEE_UNUSABLE"


class CheckedInFuture(Refusal):
    """Nobody can have been looked up after ``today``."""

    code = "CHECKED_IN_FUTURE"


class TooManyQualifications(Refusal):
    """More qualifications than the ``maximum``."""

    code = "TOO_MANY_QUALIFICATIONS"


class TooManyPays(Refusal):
    """More rows of pay than the ``maximum``."""

    code = "TOO_MANY_PAYS"


class PayTwice(Refusal):
    """An hour of one type pays two things from the same day."""

    code = "PAY_TWICE"


class PaidHourTypeUnknown(Refusal):
    """The catalogue holds no such type of hours."""

    code = "PAID_HOUR_TYPE_NOT_FOUND"


class LogInTaken(Refusal):
    """That person logs in as another consultant; the facts tell the ``name``."""

    code = "LOG_IN_TAKEN"


class LogInUnfit(Refusal):
    """The person is nobody in the firm, or something else there than a consultant."""

    code = "LOG_IN_UNFIT"


class ConsultantIsArchived(Refusal):
    """The consultant is put away; the facts tell the ``name``."""

    code = "CONSULTANT_ARCHIVED"
