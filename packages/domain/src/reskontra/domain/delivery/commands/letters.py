"""Letters in batches: taken once, printed, posted by a person, or let go again."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.delivery.commands.handing import hand_letter_batch_over, hold_batch
from reskontra.domain.delivery.events import (
    LetterBatchMade,
    LetterBatchPosted,
    LetterBatchTakenApart,
    LetterBatchUnposted,
    ParcelReturned,
    ParcelSent,
)
from reskontra.domain.delivery.ids import LetterBatchId, ParcelId
from reskontra.domain.delivery.letter_views import LetterBatchState
from reskontra.domain.delivery.letters import (
    MOST_LETTERS,
    reasons_not_to_batch,
    reasons_not_to_post,
    reasons_not_to_take_apart,
    reasons_not_to_undo,
)
from reskontra.domain.jobs.commands import end_job, open_job
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.views import JobKind, JobState, NewJob
from reskontra.domain.kernel.actors import current_actor
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import SWEDEN, now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.domain.tables import CONNECTION

# Whoever comes second waits here, and then finds that the letters wait no longer.
_WAITING: Final = """
    SELECT id FROM parcel
    WHERE channel = 'LETTER' AND state = 'QUEUED' AND ($1::uuid[] IS NULL OR id = ANY($1))
    ORDER BY id LIMIT $2 FOR UPDATE
"""
_NUMBERS_ARE_TAKEN_IN_TURN: Final = "LOCK TABLE letter_batch IN SHARE ROW EXCLUSIVE MODE"
_MAKE: Final = """
    INSERT INTO letter_batch (id, number, job_id, letter_count, actor_kind, actor_id, created_at,
                              goes_to_partner)
    SELECT $1, COALESCE(max(number), 0) + 1, $2, $3, $4, $5, $6, $7 FROM letter_batch
    RETURNING number
"""
_TAKE: Final = """
    UPDATE parcel SET state = 'SENDING', claimed_at = $3, updated_at = $3, letter_batch_id = $1,
                      letter_position = taken.position
    FROM unnest($2::uuid[]) WITH ORDINALITY AS taken(id, position)
    WHERE parcel.id = taken.id
"""
_PRINTED: Final = """
    UPDATE letter_batch SET state = 'PRINTED', sheet_count = $2, sheets = $3::jsonb, list_pages = $4
    WHERE job_id = $1 AND state = 'PRINTING'
    RETURNING id, goes_to_partner
"""
_LETTERS: Final = """
    SELECT id FROM parcel WHERE letter_batch_id = $1 ORDER BY letter_position FOR UPDATE
"""
_LEAVE_OUT: Final = "UPDATE letter_batch SET letter_count = letter_count - $2 WHERE id = $1"
_MARK: Final = """
    UPDATE letter_batch SET state = $2, posted_on = $3, posted_kind = $4, posted_id = $5
    WHERE id = $1
"""
_LET_GO: Final = """
    UPDATE parcel SET state = 'QUEUED', letter_batch_id = NULL, letter_position = NULL,
                      claimed_at = NULL, updated_at = $3
    WHERE letter_batch_id = $1 AND ($2::uuid[] IS NULL OR id = ANY($2))
"""
_POST: Final = """
    UPDATE parcel SET state = 'SENT', sent_at = $2, updated_at = $2
    WHERE letter_batch_id = $1 AND state = 'SENDING'
    RETURNING id, subject, purpose
"""
_UNPOST: Final = """
    UPDATE parcel SET state = 'SENDING', sent_at = NULL, updated_at = $2
    WHERE letter_batch_id = $1 AND state = 'SENT'
    RETURNING id, subject, purpose
"""


async def make_letter_batch(
    asked: Sequence[ParcelId] | None, locale: str, *, goes_to_partner: bool = False
) -> LetterBatchId:
    """Take letters that wait to print them together; None takes all that one batch holds."""
    connection, instant = get_connection(CONNECTION), now()
    wanted = None if asked is None else [one.uuid for one in asked]
    rows = await connection.execute_query_dict(_WAITING, [wanted, MOST_LETTERS])
    letters = [ParcelId(row["id"]) for row in rows]
    refuse_if(reasons_not_to_batch(asked, letters))

    batch_id, actor = LetterBatchId.new(), current_actor()
    job_id = await open_job(
        NewJob(kind=JobKind.LETTER_BATCH, subjects=[str(one) for one in letters])
    )
    await connection.execute_query(_NUMBERS_ARE_TAKEN_IN_TURN)
    batch = [batch_id.uuid, job_id.uuid, len(letters)]
    made = await connection.execute_query_dict(
        _MAKE, [*batch, actor.kind, actor.id, instant, goes_to_partner]
    )
    taken = [one.uuid for one in letters]
    await connection.execute_query(_TAKE, [batch_id.uuid, taken, instant])
    number: int = made[0]["number"]
    record(LetterBatchMade(batch_id=batch_id, job_id=job_id, number=number, locale=locale))
    return batch_id


async def note_printed(job_id: JobId, sheets: Sequence[int], list_pages: int = 1) -> None:
    """Note that the file of a batch is there, and how many sheets each envelope gets.

    One that was taken apart meanwhile stays so; one that goes to the print partner goes there.
    """
    values = [job_id.uuid, sum(sheets), json.dumps(list(sheets)), list_pages]
    rows = await get_connection(CONNECTION).execute_query_dict(_PRINTED, values)
    if rows and rows[0]["goes_to_partner"]:
        await hand_letter_batch_over(LetterBatchId(rows[0]["id"]))


async def post_letter_batch(
    batch_id: LetterBatchId, posted_on: date | None = None, left_out: Sequence[ParcelId] = ()
) -> None:
    """Note that a person has posted a batch; those left out wait again."""
    found = await hold_batch(batch_id)
    rows = await get_connection(CONNECTION).execute_query_dict(_LETTERS, [batch_id.uuid])
    letters = [ParcelId(row["id"]) for row in rows]
    day = posted_on or today()
    days = (found.created_at.astimezone(SWEDEN).date(), day, today())
    refuse_if(reasons_not_to_post(found.state, letters, left_out, days))

    if left_out:
        await _let_go(batch_id, left_out)
        values = [batch_id.uuid, len(set(left_out))]
        await get_connection(CONNECTION).execute_query(_LEAVE_OUT, values)
    actor = current_actor()
    await _mark(batch_id, LetterBatchState.POSTED, day, actor.kind, actor.id)
    for parcel_id, subject, purpose in await _moved(_POST, batch_id):
        record(
            ParcelSent(
                parcel_id=parcel_id, subject=subject, purpose=purpose, channel=Channel.LETTER
            )
        )
    record(LetterBatchPosted(batch_id=batch_id, number=found.number, posted_on=day))


async def unpost_letter_batch(batch_id: LetterBatchId) -> None:
    """Take back that a batch was posted: it lies printed again, here or with the partner."""
    found = await hold_batch(batch_id)
    refuse_if(reasons_not_to_undo(found))
    is_with_partner = found.handed_over_at is not None
    before = LetterBatchState.HANDED_OVER if is_with_partner else LetterBatchState.PRINTED
    await _mark(batch_id, before, None, None, None)
    for parcel_id, subject, purpose in await _moved(_UNPOST, batch_id):
        record(
            ParcelReturned(
                parcel_id=parcel_id, subject=subject, purpose=purpose, channel=Channel.LETTER
            )
        )
    record(LetterBatchUnposted(batch_id=batch_id, number=found.number))


async def take_letter_batch_apart(batch_id: LetterBatchId) -> None:
    """Let every letter of a batch wait by itself again; nothing of it counts as posted."""
    found = await hold_batch(batch_id)
    refuse_if(reasons_not_to_take_apart(found.state))
    await _let_go(batch_id, None)
    await _mark(batch_id, LetterBatchState.TAKEN_APART, None, None, None)
    await end_job(found.job_id, JobState.CANCELLED)
    record(LetterBatchTakenApart(batch_id=batch_id, number=found.number))


async def _let_go(batch_id: LetterBatchId, letters: Sequence[ParcelId] | None) -> None:
    chosen = None if letters is None else [one.uuid for one in letters]
    await get_connection(CONNECTION).execute_query(_LET_GO, [batch_id.uuid, chosen, now()])


async def _mark(
    batch_id: LetterBatchId, state: LetterBatchState, *posted: date | str | None
) -> None:
    await get_connection(CONNECTION).execute_query(_MARK, [batch_id.uuid, state, *posted])


async def _moved(statement: str, batch_id: LetterBatchId) -> list[tuple[ParcelId, str, str]]:
    rows = await get_connection(CONNECTION).execute_query_dict(statement, [batch_id.uuid, now()])
    return [(ParcelId(row["id"]), row["subject"], row["purpose"]) for row in rows]
