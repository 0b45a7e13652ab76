"""Jobs as others see them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from reskontra.domain.jobs.ids import JobId
from reskontra.domain.kernel.actors import Actor


class JobKind(StrEnum):
    """What is being done."""

    INVOICE_PREVIEW = "INVOICE_PREVIEW"
    INVOICE_BULK_ISSUE = "INVOICE_BULK_ISSUE"
    INVOICE_BULK_SEND = "INVOICE_BULK_SEND"
    INVOICE_BULK_DISCARD = "INVOICE_BULK_DISCARD"
    CUSTOMER_IMPORT = "CUSTOMER_IMPORT"
    CUSTOMER_IMPORT_TRIAL = "CUSTOMER_IMPORT_TRIAL"
    ARTICLE_IMPORT = "ARTICLE_IMPORT"
    ARTICLE_IMPORT_TRIAL = "ARTICLE_IMPORT_TRIAL"
    ACCOUNT_IMPORT = "ACCOUNT_IMPORT"
    ACCOUNT_IMPORT_TRIAL = "ACCOUNT_IMPORT_TRIAL"
    CLAIM_IMPORT = "CLAIM_IMPORT"
    CLAIM_IMPORT_TRIAL = "CLAIM_IMPORT_TRIAL"
    CUSTOMER_EXPORT = "CUSTOMER_EXPORT"
    ARTICLE_EXPORT = "ARTICLE_EXPORT"
    INVOICE_EXPORT = "INVOICE_EXPORT"
    INVOICE_LINE_EXPORT = "INVOICE_LINE_EXPORT"
    LETTER_BATCH = "LETTER_BATCH"


IMPORTS = frozenset(
    {
        JobKind.CUSTOMER_IMPORT,
        JobKind.CUSTOMER_IMPORT_TRIAL,
        JobKind.ARTICLE_IMPORT,
        JobKind.ARTICLE_IMPORT_TRIAL,
        JobKind.ACCOUNT_IMPORT,
        JobKind.ACCOUNT_IMPORT_TRIAL,
        JobKind.CLAIM_IMPORT,
        JobKind.CLAIM_IMPORT_TRIAL,
    }
)

EXPORTS = frozenset(
    {
        JobKind.CUSTOMER_EXPORT,
        JobKind.ARTICLE_EXPORT,
        JobKind.INVOICE_EXPORT,
        JobKind.INVOICE_LINE_EXPORT,
    }
)


class JobState(StrEnum):
    """How far a job has come; the last three are its ends."""

    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    DONE = "DONE"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


class JobItemState(StrEnum):
    """How it went for one thing."""

    PENDING = "PENDING"
    DONE = "DONE"
    REFUSED = "REFUSED"


UNDER_WAY = frozenset({JobState.QUEUED, JobState.RUNNING})


@dataclass(frozen=True, slots=True, kw_only=True)
class NewJob:
    """Work to be done: about what, in which order.

    Attributes:
        fingerprint: Equal for jobs that would come to the same; none where that is no matter.
        stops_when_refused: Whether the first no ends the whole.
    """

    kind: JobKind
    subjects: Sequence[str]
    given: Mapping[str, Mapping[str, object]] | None = None
    fingerprint: str | None = None
    stops_when_refused: bool = False


@dataclass(frozen=True, slots=True)
class JobDocument:
    """The bytes that a job came to, in the archive."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class JobStatus:
    """A job as it is now; ``done_count`` counts the refused ones too."""

    id: JobId
    kind: JobKind
    state: JobState
    done_count: int
    refused_count: int
    total_count: int
    stops_when_refused: bool
    document: JobDocument | None
    requested_by: Actor
    created_at: datetime
    started_at: datetime | None
    ended_at: datetime | None

    @property
    def is_cancelable(self) -> bool:
        """Whether there is something left to stop."""
        return self.state in UNDER_WAY


class Reason(NamedTuple):
    """Why one thing was refused: a code, the facts of its sentence, and where it lies."""

    code: str
    facts: Mapping[str, object]
    path: tuple[str, ...] = ()


class JobItem(NamedTuple):
    """One thing that a job is about, what was given with it, and how it went."""

    position: int
    subject: str
    given: Mapping[str, object]
    state: JobItemState
    reasons: tuple[Reason, ...]
