"""Tables that were sent, on their way to become a job: what all imports have in common."""

from asyncio import to_thread
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Self

import strawberry

from reskontra.api.company.uploads import kept_promise
from reskontra.api.context import Context
from reskontra.api.jobs.types import Job
from reskontra.api.refusals import UserError
from reskontra.api.sheets import sheet_from
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.domain.sheets.headings import cells_of, columns_of
from reskontra.domain.sheets.refusals import SheetUnreadable
from reskontra.domain.sheets.views import Column


@strawberry.type
class SheetColumn:
    """A column that an import reads (kolumn)."""

    field: str = strawberry.field(description="The last part of the path of reasons about it.")
    heading: str = strawberry.field(
        description="What to call it; many other names are understood too."
    )
    example: str = strawberry.field(description="A cell for a template; empty for none.")
    is_needed: bool

    @classmethod
    def all_of(cls, known: Sequence[Column], locale: str) -> list[Self]:
        return [
            cls(
                field=column.field,
                heading=column.heading(locale),
                example=column.example,
                is_needed=column.is_needed,
            )
            for column in known
        ]


@strawberry.input
class SheetImportInput:
    """A table that was uploaded before (import)."""

    upload_id: str = strawberry.field(description="From `uploadCreate`, after the PUT.")
    is_trial: bool = strawberry.field(
        default=False, description="Only tell what would become of each row (provkörning)."
    )
    idempotency_key: str | None = None


@strawberry.enum
class SheetImportErrorCode(Enum):
    """Why no row was looked at; what one row is refused for stands on the job's item."""

    UPLOAD_NOT_FOUND = "UPLOAD_NOT_FOUND"
    SHEET_UNREADABLE = "SHEET_UNREADABLE"
    SHEET_EMPTY = "SHEET_EMPTY"
    SHEET_TOO_LONG = "SHEET_TOO_LONG"
    SHEET_CUT_OFF = "SHEET_CUT_OFF"
    SIE_BROKEN = "SIE_BROKEN"
    HEADING_TWICE = "HEADING_TWICE"
    HEADING_MISSING = "HEADING_MISSING"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class SheetImportUserError(UserError):
    """What was refused for the whole table."""

    code: SheetImportErrorCode


@strawberry.type
class SheetImportPayload:
    """What an import answers: a job with one item for each row below the headings."""

    user_errors: list[SheetImportUserError]
    job: Job | None = None
    known_headings: list[str] = strawberry.field(
        default_factory=list, description="Columns that are read, as they are called in the table."
    )
    unknown_headings: list[str] = strawberry.field(
        default_factory=list, description="Columns that are left aside."
    )


@dataclass(frozen=True, slots=True)
class SentTable:
    """Rows by field, and the headings that were and were not understood."""

    rows: list[Mapping[str, str]]
    known_headings: list[str]
    unknown_headings: list[str]

    def asked(self, job: Job | None) -> SheetImportPayload:
        """The answer when a job has been asked for."""
        return SheetImportPayload(
            job=job,
            known_headings=self.known_headings,
            unknown_headings=self.unknown_headings,
            user_errors=[],
        )


async def sent_table(context: Context, upload_id: str, known: Sequence[Column]) -> SentTable:
    """The table that was sent under an id, read as far as its columns are known.

    Raises:
        Refused: Nothing was sent, or it is no table of these columns.
    """
    promise, content = await kept_promise(context, upload_id)
    refuse_if([] if promise.is_sheet else [SheetUnreadable(path=("uploadId",))])
    sheet = await to_thread(sheet_from, content, promise.media_type)
    columns = columns_of(sheet, known)
    width = len(sheet.headings)
    return SentTable(
        rows=[cells_of(row, columns, width) for row in sheet.rows],
        known_headings=[sheet.headings[place] for place in sorted(columns.fields)],
        unknown_headings=list(columns.unknown),
    )
