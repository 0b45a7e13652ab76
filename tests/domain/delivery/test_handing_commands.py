"""A batch goes to the print partner once for each time that somebody asks."""

from datetime import timedelta

import pytest

from reskontra.domain.delivery.commands import (
    allow_release,
    choose_letter_routine,
    claim_handover,
    fail_handover,
    hand_letter_batch_over,
    make_daily_batch,
    make_letter_batch,
    note_partners_word,
    note_printed,
    settle_handover,
    take_letter_batch_apart,
    unpost_letter_batch,
)
from reskontra.domain.delivery.events import (
    LetterBatchHandoverAsked,
    LetterBatchMade,
    LetterRoutineChosen,
)
from reskontra.domain.delivery.handing import HANDOVER_LEASE, PartnerSays
from reskontra.domain.delivery.ids import LetterBatchId
from reskontra.domain.delivery.letter_views import Handover, LetterBatch, LetterRoutine
from reskontra.domain.delivery.letter_views import LetterBatchState as State
from reskontra.domain.delivery.queries import (
    batches_to_follow,
    letter_batches,
    letter_routine,
    newest_letter_batches,
)
from reskontra.domain.kernel.clock import SWEDEN, now, stopped_at, today
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.scope import TenantScope
from tests.factories.delivery import make_letter
from tests.support.elsewhere import seen_in

pytestmark = pytest.mark.usefixtures("company")


async def the(batch_id: LetterBatchId) -> LetterBatch:
    return (await letter_batches([batch_id]))[batch_id]


async def printed() -> LetterBatchId:
    await make_letter()
    batch_id = await make_letter_batch(None, "sv")
    await note_printed((await the(batch_id)).job_id, [2], 1)
    return batch_id


async def claimed(batch_id: LetterBatchId, turn: int = 1) -> Handover:
    claim = await claim_handover(batch_id, turn)
    assert claim is not None
    return claim


async def handed_over() -> LetterBatchId:
    batch_id = await printed()
    await hand_letter_batch_over(batch_id)
    await settle_handover(await claimed(batch_id))
    return batch_id


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


async def test_one_at_a_time_has_a_batch_in_hand() -> None:
    batch_id = await printed()
    with recording() as events:
        await hand_letter_batch_over(batch_id)
    assert [type(one) for one in events] == [LetterBatchHandoverAsked]
    claim = await claimed(batch_id)
    assert (claim.key, claim.sheets, claim.laid) == (f"{batch_id}-1", (2,), None)
    assert await claim_handover(batch_id, 1) is None
    with stopped_at(now() + HANDOVER_LEASE + timedelta(seconds=1)):
        second = await claimed(batch_id)
    assert second.attempt == 2
    assert not await allow_release(claim)
    assert await allow_release(second)
    with pytest.raises(Refused) as refused:
        await hand_letter_batch_over(batch_id)
    assert codes(refused) == ["LETTER_BATCH_MOVED"]


async def test_what_may_be_let_go_is_never_laid_again() -> None:
    batch_id = await printed()
    await hand_letter_batch_over(batch_id)
    claim = await claimed(batch_id)
    assert await allow_release(claim)
    assert not await allow_release(claim)
    await fail_handover(claim, "TIMEOUT", is_tried_again=True)
    assert (await claimed(batch_id)).laid == 1


@pytest.mark.parametrize(
    ("is_laid", "is_in_doubt", "reason"),
    [(True, True, "MAYBE_TAKEN"), (True, False, "HTTP_422"), (False, True, "HTTP_422")],
)
async def test_who_gives_up_says_whether_it_may_have_been_taken(
    *, is_laid: bool, is_in_doubt: bool, reason: str
) -> None:
    batch_id = await printed()
    await hand_letter_batch_over(batch_id)
    claim = await claimed(batch_id)
    assert await allow_release(claim) or not is_laid
    given = claim if is_laid else await again(batch_id)
    await fail_handover(given, "HTTP_422", is_tried_again=False, is_in_doubt=is_in_doubt)
    found = await the(batch_id)
    assert (found.state, found.reason) == (State.REFUSED, reason)


async def again(batch_id: LetterBatchId) -> Handover:
    """Another turn, of which nothing was laid."""
    await fail_handover(
        Handover(
            batch_id=batch_id,
            number=1,
            turn=1,
            attempt=1,
            laid=None,
            job_id=(await the(batch_id)).job_id,
            sheets=(2,),
            list_pages=1,
            made_on=today(),
        ),
        "DISK_FULL",
        is_tried_again=False,
    )
    await hand_letter_batch_over(batch_id)
    return await claimed(batch_id, 2)


async def test_the_partner_takes_it_and_posts_it_and_nobody_takes_that_back() -> None:
    batch_id = await handed_over()
    (followed,) = await batches_to_follow()
    with pytest.raises(Refused) as refused:
        await take_letter_batch_apart(batch_id)
    assert codes(refused) == ["LETTER_BATCH_WITH_PARTNER"]
    assert await note_partners_word(followed, PartnerSays.TAKEN)
    assert not await note_partners_word(followed, PartnerSays.TAKEN)
    assert await note_partners_word(followed, PartnerSays.POSTED, posted_on=today())
    found = await the(batch_id)
    assert (found.state, found.posted_on) == (State.POSTED, today())
    assert not await note_partners_word(followed, PartnerSays.REFUSED)
    with pytest.raises(Refused) as refused:
        await unpost_letter_batch(batch_id)
    assert codes(refused) == ["LETTER_BATCH_WITH_PARTNER"]
    assert await batches_to_follow() == []


async def test_a_day_that_can_not_be_is_today() -> None:
    batch_id = await handed_over()
    (followed,) = await batches_to_follow()
    strange = today() + timedelta(days=9)
    assert await note_partners_word(followed, PartnerSays.POSTED, posted_on=strange)
    assert (await the(batch_id)).posted_on == today()


async def test_what_the_partner_refuses_goes_anew_under_another_key() -> None:
    batch_id = await handed_over()
    (followed,) = await batches_to_follow()
    assert await note_partners_word(followed, PartnerSays.REFUSED, reason="No paper")
    assert (await the(batch_id)).reason == "No paper"
    await hand_letter_batch_over(batch_id)
    claim = await claimed(batch_id, 2)
    assert claim.key == f"{batch_id}-2"
    assert not await note_partners_word(followed, PartnerSays.TAKEN)


async def test_letters_leave_by_themselves_once_a_day() -> None:
    with recording() as events:
        await choose_letter_routine(is_daily=True, hour=15)
        await choose_letter_routine(is_daily=True, hour=15)
    assert [type(one) for one in events] == [LetterRoutineChosen]
    await make_letter(subject="inv_1")
    afternoon = now().astimezone(SWEDEN).replace(2026, 11, 26, 15, 1)
    with stopped_at(afternoon), recording() as events:
        batch_id = await make_daily_batch()
        assert batch_id is not None
        await make_letter(subject="inv_2")
        assert await make_daily_batch() is None
        await note_printed((await the(batch_id)).job_id, [1])
    kinds = [type(one) for one in events]
    assert (kinds.count(LetterBatchMade), kinds.count(LetterBatchHandoverAsked)) == (1, 1)
    with stopped_at(afternoon + timedelta(days=1)):
        assert await make_daily_batch() is not None
    assert len(await newest_letter_batches(5)) == 2


async def test_nothing_is_made_where_nobody_chose_it_or_nothing_waits() -> None:
    await make_letter()
    assert await make_daily_batch() is None
    assert await letter_routine() == LetterRoutine()
    with pytest.raises(Refused) as refused:
        await choose_letter_routine(is_daily=True, hour=24)
    assert codes(refused) == ["OUT_OF_RANGE"]
    assert await letter_routine() == LetterRoutine()
    assert await newest_letter_batches(5) == []


async def test_another_firm_has_no_batch_with_the_partner(other_scope: TenantScope) -> None:
    await handed_over()
    await choose_letter_routine(is_daily=True, hour=9)
    assert await seen_in(other_scope, batches_to_follow) == []
    assert await seen_in(other_scope, letter_routine) == LetterRoutine()
