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
    """Whether a batch is being printed, lies printed, is with a partner, or is at its end."""

    PRINTING = "PRINTING"
    PRINTED = "PRINTED"
    HANDING_OVER = "HANDING_OVER"
    HANDED_OVER = "HANDED_OVER"
    TAKEN = "TAKEN"
    REFUSED = "REFUSED"
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
    """Letters that are printed together, by which job, and who posted them on which day.

    Attributes:
        goes_to_partner: Whether it is handed to the print partner as soon as its file is there.
        turn: How many times it was asked to be handed over.
        reason: Why the partner would not have it, or why it could not be handed over.
    """

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
    goes_to_partner: bool
    turn: int
    handed_over_at: datetime | None
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """The right to hand a batch over once.

    Attributes:
        laid: The attempt whose files may lie with the partner let go already; None while none are.
        sheets: How many sheets each envelope gets, in order.
        list_pages: How many pages with the list lie before them.
    """

    batch_id: LetterBatchId
    number: int
    turn: int
    attempt: int
    laid: int | None
    job_id: JobId
    sheets: tuple[int, ...]
    list_pages: int
    made_on: date

    @property
    def key(self) -> str:
        """What the partner knows it by: the same for every attempt of one turn."""
        return f"{self.batch_id}-{self.turn}"


@dataclass(frozen=True, slots=True)
class FollowedBatch:
    """A batch that the partner has, by what it knows it by."""

    id: LetterBatchId
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRoutine:
    """Whether what waits is printed and handed over by itself, from which hour of a working day."""

    is_daily: bool = False
    hour: int = 15
    last_on: date | None = None
