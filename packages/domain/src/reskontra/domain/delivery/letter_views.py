"""Letters that wait, and the batches in which they are printed and posted."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from reskontra.domain.delivery.ids import LetterBatchId, ParcelId
from reskontra.domain.delivery.views import Attachment, Fact, ParcelState
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.kernel.actors import Actor


class LetterBatchState(StrEnum):
    """Whether a batch is being printed, lies printed, is posted, or was taken apart."""

    PRINTING = "PRINTING"
    PRINTED = "PRINTED"
    POSTED = "POSTED"
    TAKEN_APART = "TAKEN_APART"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A parcel on paper: to whom, where, and what is in the envelope.

    ``position`` is its place in the batch that has it, counted from one.
    """

    id: ParcelId
    purpose: str
    subject: str
    locale: str
    state: ParcelState
    lines: tuple[str, ...]
    city: str
    facts: Mapping[str, Fact]
    attachments: tuple[Attachment, ...]
    created_at: datetime
    position: int | None

    @property
    def name(self) -> str:
        """Whose letter it is."""
        return self.lines[0] if self.lines else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterBatch:
    """Letters that are printed together, by which job, and who posted them on which day."""

    id: LetterBatchId
    number: int
    state: LetterBatchState
    job_id: JobId
    letter_count: int
    sheet_count: int | None
    created_at: datetime
    made_by: Actor
    posted_on: date | None
    posted_by: Actor | None
