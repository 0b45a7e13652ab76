"""What an invoice in another currency comes to in kronor."""

import strawberry

from reskontra.api.exchange.types import ExchangeRate
from reskontra.api.money import Money
from reskontra.domain.invoicing import queries
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.kronor import in_kronor
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.kernel.money import Money as Amount


@strawberry.type
class InvoiceInKronor:
    """An invoice in kronor (belopp i SEK): as issued, or as a draft would be issued today."""

    rate: ExchangeRate = strawberry.field(description="By which it is converted (växelkurs).")
    net: Money = strawberry.field(description="Netto i SEK.")
    vat: Money = strawberry.field(description="Moms i SEK.")
    total: Money = strawberry.field(description="Totalt i SEK.")


async def load_in_kronor(ids: list[InvoiceId]) -> list[InvoiceInKronor | None]:
    """Many invoices in kronor; none of one that is in kronor, or whose rate nobody knows."""
    wholes = await queries.invoices(ids)
    return [_in_kronor(wholes[each]) if each in wholes else None for each in ids]


def _in_kronor(found: Invoice) -> InvoiceInKronor | None:
    if found.rate is None:
        return None
    is_issued = found.head.issued_at is not None
    sums = found.totals if is_issued else in_kronor(found.totals, found.rate)
    net, vat = sums.net_sek or Amount.zero(), sums.vat_sek or Amount.zero()
    return InvoiceInKronor(
        rate=ExchangeRate.of(found.rate),
        net=Money.of(net),
        vat=Money.of(vat),
        total=Money.of(net + vat),
    )
