"""What may be done with rates of exchange."""

from reskontra.api.context import Info
from reskontra.api.exchange.inputs import ExchangeRateEnterInput
from reskontra.api.exchange.payloads import ExchangeRateEnterPayload
from reskontra.api.exchange.types import EnteredRate
from reskontra.api.operation import mutation
from reskontra.domain.exchange import commands, queries
from reskontra.tenancy.access import Permission


@mutation(Permission.COMPANY_WRITE)
async def exchange_rate_enter(
    info: Info, input: ExchangeRateEnterInput
) -> ExchangeRateEnterPayload:
    """Enter a rate (ange kurs); on its day it counts before what is published."""
    rate_id = await commands.enter_rate(input.rate())
    (row,) = await queries.entered_rates([rate_id])
    return ExchangeRateEnterPayload(rate=EnteredRate(id=row.id, row=row), user_errors=[])
