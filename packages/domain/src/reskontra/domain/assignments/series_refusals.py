"""Why a rule makes no assignments."""

from reskontra.domain.kernel.refusals import Refusal


class TooManyOccurrences(Refusal):
    """The rule would make as many as are ``given``, more than the ``maximum``."""

    code = "TOO_MANY_OCCURRENCES"


class NoOccurrences(Refusal):
    """The rule makes no assignment at all."""

    code = "NO_OCCURRENCES"


class SeriesEnded(Refusal):
    """The rule makes no assignments any more."""

    code = "ASSIGNMENT_SERIES_ENDED"
