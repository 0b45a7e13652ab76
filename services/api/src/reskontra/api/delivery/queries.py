"""Questions to the mail room."""

from reskontra.api.delivery.types import Delivery
from reskontra.api.nodes import node_loader
from reskontra.domain.delivery import queries
from reskontra.domain.delivery.ids import ParcelId
from reskontra.tenancy.access import Permission


@node_loader(ParcelId, Permission.DELIVERY_READ)
async def load_parcels(ids: list[ParcelId]) -> list[Delivery | None]:
    """Many deliveries in one statement."""
    found = await queries.parcels(ids)
    return [Delivery(id=each, parcel=found[each]) if each in found else None for each in ids]
