"""Letters that wait, and the batches in which they are printed and posted."""

from datetime import date, datetime
from decimal import Decimal
from typing import TypeAlias

import strawberry

from reskontra.api.columns import asked, column
from reskontra.api.context import Info
from reskontra.api.jobs.queries import load_jobs
from reskontra.api.jobs.types import Job
from reskontra.api.money import Money
from reskontra.api.nodes import Node, loaded
from reskontra.api.scalars import parse_id
from reskontra.domain.delivery import letter_views, queries
from reskontra.domain.delivery.ids import LetterBatchId, ParcelId
from reskontra.domain.kernel import money
from reskontra.domain.kernel.ids import TypedId

LetterBatchState: TypeAlias = letter_views.LetterBatchState
strawberry.enum(
    letter_views.LetterBatchState, description="How far a batch of letters has come (status)."
)


def _total(root: "Letter") -> Money | None:
    facts = root.letter.facts
    total, currency = facts.get("total"), facts.get("currency")
    if total is None or currency is None:
        return None
    return Money.of(money.Money.of(Decimal(str(total)), str(currency)))


@strawberry.type
class Letter(Node):
    """A document on its way by post (brev)."""

    id: ParcelId
    letter: strawberry.Private[letter_views.Letter]
    name: str = column("letter.name", "Whose letter it is (mottagare).")
    address: list[str] = column(
        lambda of: list(of.letter.lines), "The lines in the window, as they were when it was sent."
    )
    city: str = column("letter.city", "Ort.")
    subject_id: TypedId = column(lambda of: parse_id(of.letter.subject), "The invoice it brings.")
    number: str = column(
        lambda of: str(of.letter.facts.get("number") or ""), "The number of the document."
    )
    total: Money | None = column(_total, "What the document comes to (belopp).")
    position: int | None = column("letter.position", "Its place in the batch.")
    waiting_since: datetime = column("letter.created_at", "When it was sent to be posted.")


async def _load_letters(ids: list[LetterBatchId]) -> list[list[Letter]]:
    found = await queries.letters_in(ids)
    return [[Letter(id=one.id, letter=one) for one in found[batch]] for batch in ids]


async def _letters(root: "LetterBatch", info: Info) -> list[Letter]:
    letters: list[Letter] = await info.context.load(_load_letters, root.id)
    return letters


@strawberry.type
class LetterBatch(Node):
    """Letters that are printed and posted together (bunt)."""

    id: LetterBatchId
    batch: strawberry.Private[letter_views.LetterBatch]
    job_id: strawberry.Private[object]
    number: int = column("batch.number", "Counted from one in each firm (buntnummer).")
    state: LetterBatchState = column("batch.state")
    letter_count: int = column("batch.letter_count", "How many letters are in it (antal brev).")
    sheet_count: int | None = column(
        "batch.sheet_count", "How many sheets go into envelopes (blad); null until printed."
    )
    created_at: datetime = column("batch.created_at")
    posted_on: date | None = column("batch.posted_on", "The day it was put into the post.")
    job: Job | None = loaded(
        load_jobs,
        by="job_id",
        description="How far the printing has come; its document is the file.",
    )
    handed_over_at: datetime | None = column(
        "batch.handed_over_at", "When the print partner got it (lämnad)."
    )
    reason: str | None = column(
        "batch.reason", "Why the partner does not have it, in a code or in its own words."
    )
    letters: list[Letter] = asked(_letters, "What is in it now, in order.")


@strawberry.type
class LetterRoutine:
    """Who prints letters, and whether they leave by themselves (brevrutin)."""

    has_partner: bool = strawberry.field(
        description="Whether a print partner (tryckeri) serves this house."
    )
    is_daily: bool = strawberry.field(
        description="Whether what waits is handed over by itself on working days."
    )
    hour: int = strawberry.field(description="From which hour, in Sweden.")
