"""Why jobs say no."""

from reskontra.domain.kernel.refusals import Refusal


class JobOver(Refusal):
    """The job has ended; there is nothing left to stop."""

    code = "JOB_OVER"
