"""What may be done with letters."""

from reskontra.api.context import Info
from reskontra.api.delivery.letter_inputs import (
    LetterBatchCreateInput,
    LetterBatchMarkPostedInput,
    LetterBatchMarkUnpostedInput,
    LetterBatchTakeApartInput,
)
from reskontra.api.delivery.letter_payloads import (
    LetterBatchCreatePayload,
    LetterBatchMarkPostedPayload,
    LetterBatchMarkUnpostedPayload,
    LetterBatchTakeApartPayload,
)
from reskontra.api.delivery.letter_queries import letter_batch_now
from reskontra.api.operation import mutation
from reskontra.domain.delivery import commands
from reskontra.tenancy.access import Permission


@mutation(Permission.INVOICE_SEND)
async def letter_batch_create(
    info: Info, input: LetterBatchCreateInput
) -> LetterBatchCreatePayload:
    """Print letters that wait together as one file (gör en bunt)."""
    batch_id = await commands.make_letter_batch(input.letter_ids, info.context.locale)
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
