"""What may be done with letters."""

from reskontra.api.context import Info
from reskontra.api.delivery.letter_inputs import (
    LetterBatchCreateInput,
    LetterBatchHandOverInput,
    LetterBatchMarkPostedInput,
    LetterBatchMarkUnpostedInput,
    LetterBatchTakeApartInput,
    LetterRoutineChooseInput,
)
from reskontra.api.delivery.letter_payloads import (
    LetterBatchCreatePayload,
    LetterBatchHandOverPayload,
    LetterBatchMarkPostedPayload,
    LetterBatchMarkUnpostedPayload,
    LetterBatchTakeApartPayload,
    LetterRoutineChoosePayload,
)
from reskontra.api.delivery.letter_queries import letter_batch_now, letter_routine_now
from reskontra.api.delivery.parts import refuse_if_nobody_prints
from reskontra.api.operation import mutation
from reskontra.domain.delivery import commands
from reskontra.tenancy.access import Permission


@mutation(Permission.INVOICE_SEND)
async def letter_batch_create(
    info: Info, input: LetterBatchCreateInput
) -> LetterBatchCreatePayload:
    """Print letters that wait together as one file (gör en bunt)."""
    if input.to_partner:
        refuse_if_nobody_prints(info.context, "toPartner")
    batch_id = await commands.make_letter_batch(
        input.letter_ids, info.context.locale, goes_to_partner=input.to_partner
    )
    return LetterBatchCreatePayload(batch=await letter_batch_now(batch_id), user_errors=[])


@mutation(Permission.INVOICE_SEND)
async def letter_batch_mark_posted(
    info: Info, input: LetterBatchMarkPostedInput
) -> LetterBatchMarkPostedPayload:
    """Say that a printed batch is in the post (markera som postad): its letters are sent."""
    await commands.post_letter_batch(input.id, input.posted_on, input.left_out)
    return LetterBatchMarkPostedPayload(batch=await letter_batch_now(input.id), user_errors=[])


@mutation(Permission.INVOICE_SEND)
async def letter_batch_mark_unposted(
    info: Info, input: LetterBatchMarkUnpostedInput
) -> LetterBatchMarkUnpostedPayload:
    """Take back that a batch was posted (ångra postningen): its letters are not sent."""
    await commands.unpost_letter_batch(input.id)
    return LetterBatchMarkUnpostedPayload(batch=await letter_batch_now(input.id), user_errors=[])


@mutation(Permission.INVOICE_SEND)
async def letter_batch_take_apart(
    info: Info, input: LetterBatchTakeApartInput
) -> LetterBatchTakeApartPayload:
    """Let the letters of a batch wait again, each by itself (lös upp bunten)."""
    await commands.take_letter_batch_apart(input.id)
    return LetterBatchTakeApartPayload(batch=await letter_batch_now(input.id), user_errors=[])


@mutation(Permission.INVOICE_SEND)
async def letter_batch_hand_over(
    info: Info, input: LetterBatchHandOverInput
) -> LetterBatchHandOverPayload:
    """Hand a printed batch to the print partner (lämna till tryckeriet)."""
    refuse_if_nobody_prints(info.context, "id")
    await commands.hand_letter_batch_over(input.id)
    return LetterBatchHandOverPayload(batch=await letter_batch_now(input.id), user_errors=[])


@mutation(Permission.COMPANY_WRITE)
async def letter_routine_choose(
    info: Info, input: LetterRoutineChooseInput
) -> LetterRoutineChoosePayload:
    """Choose whether letters leave by themselves (välj brevrutin)."""
    if input.is_daily:
        refuse_if_nobody_prints(info.context, "isDaily")
    await commands.choose_letter_routine(is_daily=input.is_daily, hour=input.hour)
    return LetterRoutineChoosePayload(routine=await letter_routine_now(info), user_errors=[])
