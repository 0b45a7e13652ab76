"""A customer's card, held until the end of the transaction."""

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.models import Customer
from reskontra.domain.kernel.refusals import NotFound, Refused


async def locked(customer_id: CustomerId) -> Customer:
    """The card, which nobody else changes meanwhile.

    Raises:
        Refused: There is no such customer.
    """
    row = await Customer.select_for_update().get_or_none(id=customer_id.uuid)
    if row is None:
        raise Refused([NotFound(path=("id",))])
    return row
