"""Questions about addresses that something has come back from."""

from reskontra.api.connections import (
    After,
    Connection,
    First,
    PageRequest,
    connection,
    fingerprint,
)
from reskontra.api.context import Info
from reskontra.api.delivery.address_types import DeliveryAddress
from reskontra.api.operation import query
from reskontra.domain.delivery import queries
from reskontra.domain.delivery.ids import AddressId
from reskontra.tenancy.access import Permission


@query(Permission.DELIVERY_READ)
async def troubled_addresses(
    info: Info, first: First = None, after: After = None
) -> Connection[DeliveryAddress] | None:
    """Addresses that something has come back from (studsade adresser), the latest first."""
    request = PageRequest.of(first, after, mark=fingerprint("troubledAddresses"))
    seen = AddressId.parse(str(request.after[0])) if request.after else None
    rows = await queries.troubled_addresses(request.limit + 1, seen)
    return connection(
        rows,
        request,
        node=lambda row: DeliveryAddress(id=row.id, status=row),
        key=lambda row: (str(row.id),),
        count=queries.count_troubled,
    )
