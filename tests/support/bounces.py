"""Mail that came back."""

from reskontra.domain.delivery.commands import (
    claim_parcel,
    complete_parcels,
    note_report,
    settle_parcel,
)
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.queries import parcel, troubled_addresses
from reskontra.domain.delivery.reports import Report, Told
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.delivery import PAGE
from tests.support.api import Json
from tests.support.shop import Shop

BOUNCE = Report(
    told=Told.FAILED, addressed_to=(), mark=None, recipient="", said="550 5.1.1 No such user"
)


async def a_sent_invoice(shop: Shop) -> tuple[str, str]:
    """An invoice that is asked to be sent, and its message, by their ids."""
    customer = await shop.customer()
    await shop.do("ConsentRecord", customerId=customer, channel="EMAIL", source="PHONE")
    invoice = await shop.issued(customerId=customer)
    await shop.do("InvoiceSend", id=invoice["id"])
    (delivery,) = (await shop.ask("Invoice", id=invoice["id"]))["deliveries"]
    return invoice["id"], delivery["id"]


async def sent_and_bounced(shop: Shop) -> str:
    """An invoice that was sent and came back; its id."""
    invoice_id, delivery_id = await a_sent_invoice(shop)
    await bounce(shop, ParcelId.parse(delivery_id))
    return invoice_id


async def bounce(shop: Shop, parcel_id: ParcelId) -> None:
    """Let a parcel leave and come back, with or without its page."""
    with within(shop.scope):
        async with tenant_transaction():
            await _let_go(parcel_id)
            claim = await claim_parcel(parcel_id)
            assert claim is not None
            await settle_parcel(claim)
            assert await note_report(parcel_id, BOUNCE)


async def a_blocked_address(shop: Shop) -> Json:
    """What lifts the block of an address that something has come back from."""
    await sent_and_bounced(shop)
    with within(shop.scope):
        async with tenant_transaction(read_only=True):
            (status, *_) = await troubled_addresses(1)
    return {"id": str(status.id), "reason": "Their IT has mended it"}


async def _let_go(parcel_id: ParcelId) -> None:
    found = await parcel(parcel_id)
    assert found is not None
    await complete_parcels(found.subject, [PAGE])
