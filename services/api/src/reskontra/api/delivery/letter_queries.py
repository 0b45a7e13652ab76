"""Questions about letters."""

from reskontra.api.connections import (
    COUNT_CAP,
    After,
    Connection,
    First,
    Key,
    PageRequest,
    connection,
    fingerprint,
)
from reskontra.api.context import Info
from reskontra.api.delivery.letter_types import Letter, LetterBatch, LetterRoutine
from reskontra.api.nodes import node_loader
from reskontra.api.operation import query
from reskontra.domain.delivery import letter_views, queries
from reskontra.domain.delivery.ids import LetterBatchId, ParcelId
from reskontra.tenancy.access import Permission


@node_loader(LetterBatchId, Permission.DELIVERY_READ)
async def load_letter_batches(ids: list[LetterBatchId]) -> list[LetterBatch | None]:
    """Many batches in one statement."""
    found = await queries.letter_batches(ids)
    return [_batch(found[each]) if each in found else None for each in ids]


async def letter_batch_now(batch_id: LetterBatchId) -> LetterBatch | None:
    """One batch as it is at this moment."""
    found: LetterBatch | None = (await load_letter_batches([batch_id]))[0]
    return found


@query(Permission.DELIVERY_READ)
async def letters(
    info: Info, first: First = None, after: After = None
) -> Connection[Letter] | None:
    """Letters that wait to be printed (brev att posta), the longest waiting first."""
    request = PageRequest.of(first, after, mark=fingerprint("letters"))
    begin = ParcelId.parse(str(request.after[0])) if request.after else None
    rows = await queries.waiting_letters(request.limit + 1, begin)
    return connection(rows, request, node=_letter, key=_letter_key, count=_count)


@query(Permission.DELIVERY_READ)
async def letter_batch(info: Info, id: LetterBatchId) -> LetterBatch | None:
    """One batch of letters (bunt)."""
    return await info.context.load(load_letter_batches, id)


@query(Permission.DELIVERY_READ)
async def letter_batches(
    info: Info, first: First = None, after: After = None
) -> Connection[LetterBatch] | None:
    """Batches of letters (buntar), the newest first."""
    request = PageRequest.of(first, after, mark=fingerprint("letterBatches"))
    below = int(request.after[0]) if request.after else None
    rows = await queries.newest_letter_batches(request.limit + 1, below)
    return connection(rows, request, node=_batch, key=_batch_key)


@query(Permission.DELIVERY_READ)
async def letter_routine(info: Info) -> LetterRoutine:
    """Who prints letters, and whether they leave by themselves (brevrutin)."""
    return await letter_routine_now(info)


async def letter_routine_now(info: Info) -> LetterRoutine:
    """The routine as it is at this moment."""
    found = await queries.letter_routine()
    has_partner = bool(info.context.house.settings.print_url)
    return LetterRoutine(
        has_partner=has_partner, is_daily=found.is_daily and has_partner, hour=found.hour
    )


async def _count() -> int:
    return await queries.waiting_letter_count(COUNT_CAP + 1)


def _letter(row: letter_views.Letter) -> Letter:
    return Letter(id=row.id, letter=row)


def _letter_key(row: letter_views.Letter) -> Key:
    return (str(row.id),)


def _batch(row: letter_views.LetterBatch) -> LetterBatch:
    return LetterBatch(id=row.id, batch=row, job_id=row.job_id)


def _batch_key(row: letter_views.LetterBatch) -> Key:
    return (row.number,)
