"""What has happened to jobs."""

from dataclasses import dataclass

from reskontra.domain.jobs.ids import JobId
from reskontra.domain.kernel.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRequested(Event):
    """Somebody asked for a list as a file, with headings in a language."""

    job_id: JobId
    job_kind: str
    file_format: str
    locale: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JobStarted(Event):
    """Somebody has begun to work on it."""

    job_id: JobId
    job_kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JobProgressed(Event):
    """Some more of it is worked off; told for whole chunks, never for each part."""

    job_id: JobId
    done: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class JobEnded(Event):
    """Nothing more will be done."""

    job_id: JobId
    job_kind: str
    state: str
