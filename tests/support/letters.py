"""Letters of a firm as far as its API can be asked about them: the pages are made elsewhere."""

from collections.abc import Awaitable, Callable

from reskontra.domain.delivery.commands import note_printed
from reskontra.domain.delivery.ids import LetterBatchId
from reskontra.domain.delivery.queries import letter_batches
from reskontra.domain.invoicing.commands import keep_rendering
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.api import Json
from tests.support.shop import Shop


async def a_waiting_letter(shop: Shop) -> Json:
    """An invoice that waits to be printed; nobody has said yes to anything."""
    invoice = await shop.issued(customerId=await shop.customer())
    refused = await shop.codes("InvoiceSend", id=invoice["id"], channel="LETTER")
    assert refused == []
    with within(shop.scope):
        async with tenant_transaction():
            await keep_rendering(InvoiceId.parse(invoice["id"]), sha256="ab" * 32, size=7)
    return invoice


async def a_printed_batch(shop: Shop) -> Json:
    """A batch of one letter that lies printed."""
    await a_waiting_letter(shop)
    batch = (await shop.do("LetterBatchCreate"))["batch"]
    with within(shop.scope):
        async with tenant_transaction():
            batch_id = LetterBatchId.parse(batch["id"])
            found = (await letter_batches([batch_id]))[batch_id]
            await note_printed(found.job_id, [1])
    return {"id": batch["id"]}


async def a_posted_batch(shop: Shop) -> Json:
    """A batch that somebody has marked as posted."""
    batch = await a_printed_batch(shop)
    assert await shop.codes("LetterBatchMarkPosted", **batch) == []
    return batch


async def a_batch_to_make(shop: Shop) -> Json:
    """What is asked for where one letter waits."""
    await a_waiting_letter(shop)
    return {}


async def a_routine(shop: Shop) -> Json:
    """What is asked for where letters shall leave by themselves."""
    return {"isDaily": True, "hour": 9}


# Statements besides BEGIN and COMMIT, points, and what is asked for.
BUDGETS: dict[str, tuple[int, int, Callable[[Shop], Awaitable[Json]]]] = {
    "LetterBatchCreate": (11, 30, a_batch_to_make),
    "LetterBatchHandOver": (11, 30, a_printed_batch),
    "LetterBatchMarkPosted": (9, 30, a_printed_batch),
    "LetterBatchMarkUnposted": (9, 30, a_posted_batch),
    "LetterBatchTakeApart": (10, 30, a_printed_batch),
    "LetterRoutineChoose": (5, 12, a_routine),
}
