"""What may be asked of the mail room."""

import strawberry

from reskontra.domain.delivery.ids import AddressId, ParcelId


@strawberry.input
class DeliveryCancelInput:
    """A message that shall not be sent (avbryt utskick)."""

    id: ParcelId


@strawberry.input
class DeliveryAddressLiftInput:
    """An address that may be sent to again (häv spärr)."""

    id: AddressId
    reason: str = strawberry.field(description="Why it will work now (anledning).")
