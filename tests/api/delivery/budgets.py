"""What the documents about the mail room may cost, and what each needs beforehand."""

from collections.abc import Awaitable, Callable

from tests.support.api import Json
from tests.support.bounces import a_blocked_address, a_sent_invoice
from tests.support.network import code_of
from tests.support.shop import Shop


async def a_parcel_to_stop(shop: Shop) -> Json:
    return {"id": (await a_sent_invoice(shop))[1]}


async def a_code(shop: Shop) -> Json:
    return {"code": code_of(shop)}


async def a_connection(shop: Shop) -> Json:
    await shop.do("PeppolConnect", code=code_of(shop))
    return {}


async def a_domain(shop: Shop) -> Json:
    return {"domain": "firman.se", "localPart": "faktura"}


async def a_domain_that_was_chosen(shop: Shop) -> Json:
    chosen = await shop.do("SendingDomainChoose", **await a_domain(shop))
    return {"id": chosen["sendingDomain"]["id"]}


async def a_customer_in_network(shop: Shop) -> Json:
    return {"customerId": await shop.customer(orgNumber="556703-7485")}


BUDGETS: dict[str, tuple[int, int, Callable[[Shop], Awaitable[Json]]]] = {
    "DeliveryAddressLift": (5, 12, a_blocked_address),
    "DeliveryCancel": (4, 12, a_parcel_to_stop),
    "PeppolConnect": (8, 12, a_code),
    "PeppolLookUp": (14, 12, a_customer_in_network),
    "PeppolDisconnect": (6, 12, a_connection),
    "SendingDomainCheck": (5, 13, a_domain_that_was_chosen),
    "SendingDomainChoose": (5, 13, a_domain),
    "SendingDomainRemove": (5, 12, a_domain_that_was_chosen),
}
