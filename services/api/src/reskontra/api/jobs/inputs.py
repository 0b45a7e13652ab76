"""What may be asked of jobs."""

import strawberry

from reskontra.domain.jobs.ids import JobId


@strawberry.input
class JobCancelInput:
    """A job that shall go no further (avbryt jobb)."""

    id: JobId
