"""Why jobs say no."""

from reskontra.domain.kernel.refusals import Refusal


class ExportEmpty(Refusal):
    """The list that was to be written holds nothing."""

    code = "EXPORT_EMPTY"


class ExportTooLong(Refusal):
    """The list holds more rows than the ``maximum``."""

    code = "EXPORT_TOO_LONG"


class JobOver(Refusal):
    """The job has ended; there is nothing left to stop."""

    code = "JOB_OVER"
