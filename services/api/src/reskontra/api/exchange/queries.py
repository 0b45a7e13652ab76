"""Questions about rates of exchange."""

from reskontra.api.context import Info
from reskontra.api.exchange.types import EnteredRate, ExchangeRate
from reskontra.api.nodes import node_loader
from reskontra.api.operation import query
from reskontra.api.scalars import CurrencyCode
from reskontra.domain.exchange import queries
from reskontra.domain.exchange.ids import RateId
from reskontra.domain.kernel.currencies import INVOICED
from reskontra.tenancy.access import Permission


@node_loader(RateId, Permission.COMPANY_READ)
async def load_entered_rates(ids: list[RateId]) -> list[EnteredRate | None]:
    """Rates that were entered, by their ids."""
    rows = {row.id: row for row in await queries.entered_rates(ids)}
    return [EnteredRate(id=one, row=rows[one]) if one in rows else None for one in ids]


@query(Permission.COMPANY_READ)
async def currencies(info: Info) -> list[CurrencyCode]:
    """What may be invoiced in (valutor), kronor first."""
    return [CurrencyCode(code) for code in INVOICED]


@query(Permission.COMPANY_READ)
async def exchange_rates(info: Info) -> list[ExchangeRate]:
    """The rate of each currency that would count today (gällande kurser)."""
    return [ExchangeRate.of(rate) for rate in await queries.latest_rates()]


@query(Permission.COMPANY_READ)
async def entered_rates(info: Info) -> list[EnteredRate]:
    """What somebody entered (egna kurser), the newest first."""
    return [EnteredRate(id=row.id, row=row) for row in await queries.entered_rates()]
