"""Hand a printed batch to the print partner: claimed, laid, let go, settled."""

import json
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.delivery.events import (
    LetterBatchHandedOver,
    LetterBatchHandoverAsked,
    LetterBatchRefused,
)
from reskontra.domain.delivery.handing import (
    HANDOVER_LEASE,
    MAYBE_TAKEN,
    reasons_not_to_hand_over,
)
from reskontra.domain.delivery.ids import LetterBatchId
from reskontra.domain.delivery.letter_views import Handover, LetterBatch
from reskontra.domain.delivery.queries import letter_batches
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.kernel.clock import SWEDEN, ago, now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import NotFound, Refused, refuse_if
from reskontra.domain.tables import CONNECTION

_HOLD: Final = "SELECT FROM letter_batch WHERE id = $1 FOR UPDATE"
_ASK: Final = """
    UPDATE letter_batch SET state = 'HANDING_OVER', turn = turn + 1, attempts = 0,
                            claimed_at = NULL, released_attempt = NULL, handed_over_at = NULL,
                            reason = NULL
    WHERE id = $1
    RETURNING turn
"""
_CLAIM: Final = """
    UPDATE letter_batch SET attempts = attempts + 1, claimed_at = $3
    WHERE id = $1 AND turn = $2 AND state = 'HANDING_OVER'
      AND (claimed_at IS NULL OR claimed_at < $4)
    RETURNING number, turn, attempts, released_attempt, job_id, sheets, list_pages, created_at
"""
_ALLOW: Final = """
    UPDATE letter_batch SET released_attempt = attempts
    WHERE id = $1 AND turn = $2 AND attempts = $3 AND state = 'HANDING_OVER'
      AND released_attempt IS NULL
    RETURNING id
"""
_SETTLE: Final = """
    UPDATE letter_batch SET state = 'HANDED_OVER', handed_over_at = $3, claimed_at = NULL,
                            reason = NULL
    WHERE id = $1 AND turn = $2 AND state = 'HANDING_OVER'
    RETURNING id
"""
_WAIT: Final = """
    UPDATE letter_batch SET claimed_at = NULL, reason = $4
    WHERE id = $1 AND turn = $2 AND attempts = $3 AND state = 'HANDING_OVER'
"""
_REFUSE: Final = """
    UPDATE letter_batch SET state = 'REFUSED', claimed_at = NULL,
                            reason = CASE WHEN $5 AND released_attempt IS NOT NULL
                                     THEN $6 ELSE $4 END
    WHERE id = $1 AND turn = $2 AND attempts = $3 AND state = 'HANDING_OVER'
    RETURNING id
"""


async def hand_letter_batch_over(batch_id: LetterBatchId) -> None:
    """Let a printed batch go to the print partner; one that was refused there goes anew."""
    found = await hold_batch(batch_id)
    refuse_if(reasons_not_to_hand_over(found.state))
    rows = await get_connection(CONNECTION).execute_query_dict(_ASK, [batch_id.uuid])
    turn: int = rows[0]["turn"]
    record(LetterBatchHandoverAsked(batch_id=batch_id, number=found.number, turn=turn))


async def claim_handover(batch_id: LetterBatchId, turn: int) -> Handover | None:
    """Take the right to hand a batch over; None where it has gone or is in other hands."""
    values = [batch_id.uuid, turn, now(), ago(HANDOVER_LEASE)]
    rows = await get_connection(CONNECTION).execute_query_dict(_CLAIM, values)
    for row in rows:
        return Handover(
            batch_id=batch_id,
            number=row["number"],
            turn=row["turn"],
            attempt=row["attempts"],
            laid=row["released_attempt"],
            job_id=JobId(row["job_id"]),
            sheets=tuple(json.loads(row["sheets"] or "[]")),
            list_pages=row["list_pages"] or 1,
            made_on=row["created_at"].astimezone(SWEDEN).date(),
        )
    return None


async def allow_release(claim: Handover) -> bool:
    """Note that what this attempt has laid may be let go, and nothing else any more.

    False where somebody else holds the batch by now.
    """
    values = [claim.batch_id.uuid, claim.turn, claim.attempt]
    return bool(await get_connection(CONNECTION).execute_query_dict(_ALLOW, values))


async def settle_handover(claim: Handover) -> None:
    """Note that the partner has it, whoever's attempt brought it there."""
    values = [claim.batch_id.uuid, claim.turn, now()]
    if await get_connection(CONNECTION).execute_query_dict(_SETTLE, values):
        record(LetterBatchHandedOver(batch_id=claim.batch_id, number=claim.number))


async def fail_handover(
    claim: Handover, reason: str, *, is_tried_again: bool, is_in_doubt: bool = False
) -> None:
    """Note that an attempt failed, to be repeated or not.

    ``is_in_doubt``: nobody knows whether the partner has what was let go. Then that is the reason.
    """
    values = [claim.batch_id.uuid, claim.turn, claim.attempt, reason]
    connection = get_connection(CONNECTION)
    if is_tried_again:
        await connection.execute_query(_WAIT, values)
    elif await connection.execute_query_dict(_REFUSE, [*values, is_in_doubt, MAYBE_TAKEN]):
        record(LetterBatchRefused(batch_id=claim.batch_id, number=claim.number))


async def hold_batch(batch_id: LetterBatchId) -> LetterBatch:
    """One batch, which nobody else changes until the transaction ends."""
    await get_connection(CONNECTION).execute_query(_HOLD, [batch_id.uuid])
    found = (await letter_batches([batch_id])).get(batch_id)
    if found is None:
        raise Refused([NotFound(path=("id",))])
    return found
