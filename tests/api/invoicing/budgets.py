"""What the documents about drafts as other things may cost, and what each needs beforehand."""

from collections.abc import Awaitable, Callable

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.invoicing import make_buyer_message, make_pro_forma
from tests.support.api import Json
from tests.support.shop import Shop


async def drafts_to_collect(shop: Shop) -> Json:
    customer = await shop.customer()
    return {"ids": [(await shop.draft(customerId=customer))["id"] for _ in range(2)]}


async def a_collective_invoice(shop: Shop) -> Json:
    collected = await shop.do("InvoiceCollect", **await drafts_to_collect(shop))
    return {"id": collected["invoice"]["id"]}


async def a_pro_forma_to_send(shop: Shop) -> Json:
    draft = await shop.draft()
    with within(shop.scope):
        async with tenant_transaction():
            job_id = await make_pro_forma(InvoiceId.parse(draft["id"]))
    return {"jobId": str(job_id), "recipients": ["ap@koparen.example"]}


async def a_dispute_to_answer(shop: Shop) -> Json:
    invoice_id = InvoiceId.parse((await shop.issued())["id"])
    with within(shop.scope):
        async with tenant_transaction():
            message_id = await make_buyer_message(invoice_id)
    return {"id": str(message_id), "answer": "Vi byter ut den."}


BUDGETS: dict[str, tuple[int, int, Callable[[Shop], Awaitable[Json]]]] = {
    "BuyerMessageAnswer": (9, 20, a_dispute_to_answer),
    "InvoiceCollect": (18, 13, drafts_to_collect),
    "InvoiceProFormaSend": (15, 13, a_pro_forma_to_send),
    "InvoiceTakeApart": (12, 18, a_collective_invoice),
}
