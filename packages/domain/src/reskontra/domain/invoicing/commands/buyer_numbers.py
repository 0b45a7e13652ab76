"""Have the number that an invoice rests on looked up in time. Nobody waits for the answer."""

from collections.abc import Iterable

from reskontra.domain.customers.commands import ask_register
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.vat_checks import is_due
from reskontra.domain.invoicing.buyer_numbers import rests_on_number
from reskontra.domain.invoicing.parties import Buyer
from reskontra.domain.invoicing.totals import Totals
from reskontra.domain.kernel.clock import now


async def look_up_if_due(customer_id: CustomerId | None, buyer: Buyer, sums: Totals) -> None:
    """Ask about the buyer's number if the VAT rests on it and what is known of it is old."""
    await look_up_those_due([(customer_id, buyer, sums)])


async def look_up_those_due(
    sold: Iterable[tuple[CustomerId | None, Buyer, Totals]],
) -> None:
    """Ask about the numbers of many buyers, each once."""
    due = [
        customer_id
        for customer_id, buyer, sums in sold
        if customer_id is not None
        if rests_on_number({row.case for row in sums.vat_rows})
        if is_due(buyer.vat_check, buyer.vat_number, now())
    ]
    if due:
        await ask_register(due)
