"""Questions about advances."""

from typing import Self

import strawberry

from reskontra.api.context import Info
from reskontra.api.invoicing.types import Invoice
from reskontra.api.money import Money
from reskontra.api.operation import query
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.advances import Advance
from reskontra.tenancy.access import Permission


@strawberry.type
class OpenAdvance:
    """An advance that no final invoice has taken off (förskott att avräkna)."""

    invoice: Invoice
    net: Money = strawberry.field(description="What is left of it without VAT (netto).")
    vat: Money = strawberry.field(description="Moms.")

    @classmethod
    def of(cls, value: Advance) -> Self:
        return cls(
            invoice=Invoice(id=value.invoice.id, head=value.head),
            net=Money.of(value.net),
            vat=Money.of(value.vat),
        )


@query(Permission.INVOICE_READ)
async def open_advances(info: Info, customer_id: CustomerId) -> list[OpenAdvance] | None:
    """A customer's advances that are to be taken off (förskott att avräkna), the oldest first."""
    return [OpenAdvance.of(each) for each in await queries.open_advances(customer_id)]
