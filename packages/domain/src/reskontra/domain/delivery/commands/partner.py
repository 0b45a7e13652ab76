"""What the print partner tells, and letters that go to it by themselves."""

from datetime import date
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.company.queries import profile
from reskontra.domain.countries import country_of
from reskontra.domain.delivery.commands.handing import hold_batch
from reskontra.domain.delivery.commands.letters import make_letter_batch, post_letter_batch
from reskontra.domain.delivery.events import (
    LetterBatchRefused,
    LetterBatchTaken,
    LetterRoutineChosen,
)
from reskontra.domain.delivery.handing import (
    NEWS,
    PartnerSays,
    is_due,
    reasons_not_to_choose,
)
from reskontra.domain.delivery.ids import LetterBatchId
from reskontra.domain.delivery.letter_views import FollowedBatch
from reskontra.domain.delivery.letters import MOST_LETTERS
from reskontra.domain.delivery.queries import letter_routine, waiting_letter_count
from reskontra.domain.kernel.clock import SWEDEN, now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.domain.tables import CONNECTION

_SAY: Final = "UPDATE letter_batch SET state = $2, reason = $3 WHERE id = $1"
_CHOOSE: Final = """
    INSERT INTO letter_routine (is_daily, hour) VALUES ($1, $2)
    ON CONFLICT (id) DO UPDATE SET is_daily = excluded.is_daily, hour = excluded.hour
"""
# Whoever comes second waits here, and then finds that today is done.
_TAKE_TODAY: Final = """
    UPDATE letter_routine SET last_on = $1
    WHERE is_daily AND (last_on IS NULL OR last_on < $1) RETURNING id
"""


async def note_partners_word(
    followed: FollowedBatch, says: PartnerSays, *, posted_on: date | None = None, reason: str = ""
) -> bool:
    """Note what the print partner says of a batch; False where it is no news."""
    found = await hold_batch(followed.id)
    if found.state not in NEWS[says] or followed.key != f"{found.id}-{found.turn}":
        return False
    if says is PartnerSays.POSTED:
        made = found.created_at.astimezone(SWEDEN).date()
        is_likely = posted_on is not None and made <= posted_on <= today()
        await post_letter_batch(found.id, posted_on if is_likely else None)
        return True
    values = [found.id.uuid, says, reason or None]
    await get_connection(CONNECTION).execute_query(_SAY, values)
    news = LetterBatchTaken if says is PartnerSays.TAKEN else LetterBatchRefused
    record(news(batch_id=found.id, number=found.number))
    return True


async def choose_letter_routine(*, is_daily: bool, hour: int) -> None:
    """Let letters be printed and handed over by themselves on working days, or no more."""
    refuse_if(reasons_not_to_choose(hour))
    before = await letter_routine()
    if (before.is_daily, before.hour) == (is_daily, hour):
        return
    await get_connection(CONNECTION).execute_query(_CHOOSE, [is_daily, hour])
    record(LetterRoutineChosen(is_daily=is_daily, hour=hour))


async def make_daily_batch() -> LetterBatchId | None:
    """Take what waits to the print partner, where it is time; None where it is not.

    More than one batch holds goes in the next one, at the next look.
    """
    routine = await letter_routine()
    if not routine.is_daily:
        return None
    us = await profile()
    if not is_due(routine, now(), country_of(us.address.country).is_red_day):
        return None
    if not await waiting_letter_count(1):
        return None
    if await waiting_letter_count(MOST_LETTERS + 1) <= MOST_LETTERS:
        done = await get_connection(CONNECTION).execute_query_dict(_TAKE_TODAY, [today()])
        if not done:
            return None
    return await make_letter_batch(None, us.locale, goes_to_partner=True)
