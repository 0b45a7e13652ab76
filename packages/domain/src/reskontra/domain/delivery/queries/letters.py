"""Letters that wait, and the batches in which they are printed."""

from collections.abc import Collection

from reskontra.domain.delivery.ids import LetterBatchId, ParcelId
from reskontra.domain.delivery.letter_views import (
    FollowedBatch,
    Letter,
    LetterBatch,
    LetterBatchState,
    LetterRoutine,
)
from reskontra.domain.delivery.models import LetterBatch as LetterBatchRow
from reskontra.domain.delivery.models import LetterRoutine as LetterRoutineRow
from reskontra.domain.delivery.models import Parcel
from reskontra.domain.delivery.queries.enclosed import attachments_of
from reskontra.domain.delivery.views import ParcelState
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.kernel.actors import Actor, ActorKind
from reskontra.domain.kernel.channels import Channel


async def waiting_letters(limit: int, after: ParcelId | None = None) -> list[Letter]:
    """Letters that nobody has taken to print, the longest waiting first."""
    waiting = Parcel.filter(channel=Channel.LETTER, state=ParcelState.QUEUED)
    if after is not None:
        waiting = waiting.filter(id__gt=after.uuid)
    return [_letter(row) for row in await waiting.order_by("id").limit(limit)]


async def waiting_letter_count(most: int) -> int:
    """How many letters wait, counted no further than ``most``."""
    waiting = Parcel.filter(channel=Channel.LETTER, state=ParcelState.QUEUED)
    return len(await waiting.limit(most).values_list("id", flat=True))


async def letters_in(
    batches: Collection[LetterBatchId],
) -> dict[LetterBatchId, tuple[Letter, ...]]:
    """The letters of each batch in their order, in one statement."""
    found: dict[LetterBatchId, list[Letter]] = {one: [] for one in batches}
    rows = Parcel.filter(letter_batch_id__in=[one.uuid for one in batches])
    for row in await rows.order_by("letter_position"):
        if row.letter_batch_id is not None:
            found[LetterBatchId(row.letter_batch_id)].append(_letter(row))
    return {batch: tuple(letters) for batch, letters in found.items()}


async def letter_batches(ids: Collection[LetterBatchId]) -> dict[LetterBatchId, LetterBatch]:
    """Those of the batches that there are, in one statement."""
    rows = await LetterBatchRow.filter(id__in=[one.uuid for one in ids])
    return {LetterBatchId(row.id): _batch(row) for row in rows}


async def newest_letter_batches(limit: int, below: int | None = None) -> list[LetterBatch]:
    """Batches by falling number, from below one."""
    rows = LetterBatchRow.all() if below is None else LetterBatchRow.filter(number__lt=below)
    return [_batch(row) for row in await rows.order_by("-number").limit(limit)]


async def batches_to_follow() -> list[FollowedBatch]:
    """The batches that the print partner has, by what it knows them by."""
    with_partner = (LetterBatchState.HANDED_OVER, LetterBatchState.TAKEN)
    found = [_batch(row) for row in await LetterBatchRow.filter(state__in=with_partner)]
    return [FollowedBatch(one.id, f"{one.id}-{one.turn}") for one in found]


async def letter_routine() -> LetterRoutine:
    """Whether letters leave by themselves; they do not where nobody has chosen it."""
    row = await LetterRoutineRow.get_or_none(id=1)
    if row is None:
        return LetterRoutine()
    return LetterRoutine(is_daily=row.is_daily, hour=row.hour, last_on=row.last_on)


def _letter(row: Parcel) -> Letter:
    lines = str(row.facts.get("address") or row.recipient).split("\n")
    return Letter(
        id=ParcelId(row.id),
        purpose=row.purpose,
        subject=row.subject,
        locale=row.locale,
        state=ParcelState(row.state),
        lines=tuple(lines),
        city=str(row.facts.get("city") or ""),
        facts=row.facts,
        attachments=attachments_of(row),
        created_at=row.created_at,
        position=row.letter_position,
    )


def _batch(row: LetterBatchRow) -> LetterBatch:
    is_posted = row.posted_on is not None
    posted_by = Actor(ActorKind(row.posted_kind), row.posted_id) if is_posted else None
    return LetterBatch(
        id=LetterBatchId(row.id),
        number=row.number,
        state=LetterBatchState(row.state),
        job_id=JobId(row.job_id),
        letter_count=row.letter_count,
        sheet_count=row.sheet_count,
        created_at=row.created_at,
        made_by=Actor(ActorKind(row.actor_kind), row.actor_id),
        posted_on=row.posted_on,
        posted_by=posted_by,
        goes_to_partner=row.goes_to_partner,
        turn=row.turn,
        handed_over_at=row.handed_over_at,
        reason=row.reason,
    )
