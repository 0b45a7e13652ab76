"""Questions to the mail room."""

from reskontra.api.delivery.types import Delivery
from reskontra.api.nodes import node_loader
from reskontra.domain.delivery import queries
from reskontra.domain.delivery.ids import ParcelId
from reskontra.tenancy.access import Permission


@node_loader(ParcelId, Permission.DELIVERY_READ)
async def load_parcels(ids: list[ParcelId]) -> list[Delivery | None]:
    """Deliveries by their ids."""
    found = [await queries.parcel(each) for each in ids]
    return [Delivery(id=each.id, parcel=each) if each else None for each in found]
