"""What may be done in the mail room."""

from reskontra.api.context import Info
from reskontra.api.delivery.address_payloads import DeliveryAddressLiftPayload
from reskontra.api.delivery.address_types import load_addresses
from reskontra.api.delivery.inputs import DeliveryAddressLiftInput, DeliveryCancelInput
from reskontra.api.delivery.payloads import DeliveryCancelPayload
from reskontra.api.delivery.queries import load_parcels
from reskontra.api.operation import mutation
from reskontra.domain.delivery import commands
from reskontra.tenancy.access import Permission


@mutation(Permission.INVOICE_SEND)
async def delivery_cancel(info: Info, input: DeliveryCancelInput) -> DeliveryCancelPayload:
    """Take a message out of the mail room before it is sent (avbryt utskick)."""
    await commands.cancel_parcel(input.id)
    (found,) = await load_parcels([input.id])
    return DeliveryCancelPayload(delivery=found, user_errors=[])


@mutation(Permission.INVOICE_SEND)
async def delivery_address_lift(
    info: Info, input: DeliveryAddressLiftInput
) -> DeliveryAddressLiftPayload:
    """Send to an address again that something had come back from (häv spärr)."""
    await commands.lift_address(input.id, input.reason)
    (found,) = await load_addresses([input.id])
    return DeliveryAddressLiftPayload(address=found, user_errors=[])
