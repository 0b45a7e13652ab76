"""What may be asked of the mail room."""

import strawberry

from reskontra.domain.delivery.ids import ParcelId


@strawberry.input
class DeliveryCancelInput:
    """A message that shall not be sent (avbryt utskick)."""

    id: ParcelId
