"""What a job is called."""

from reskontra.domain.kernel.ids import TypedId


class JobId(TypedId):
    """One piece of long work."""

    prefix = "job"
