"""Take back hours whose purchase is credited, and give them again when it is invoiced anew."""

from fractions import Fraction
from typing import Final
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.agreements import hour_banks, queries
from reskontra.domain.agreements.commands.hour_banks import carry_on
from reskontra.domain.agreements.commands.locking import locked
from reskontra.domain.agreements.events import HourBankCredited
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.models import HourBank
from reskontra.domain.kernel.events import record
from reskontra.domain.tables import CONNECTION

_BOUGHT: Final = """
    SELECT bank.id, bank.agreement_id FROM instalment
    JOIN hour_bank AS bank USING (agreement_id, period_from_date)
    WHERE invoice_id = $1
"""


async def credit_hours(invoice: UUID, share: Fraction) -> None:
    """Let so much of the hours that an invoice sold be credited, and no more.

    What was drawn of them stays drawn. The balance may so be below nothing: the office is told, and
    the next purchase fills it first.
    """
    rows = await get_connection(CONNECTION).execute_query_dict(_BOUGHT, [invoice])
    for row in rows:
        await _credit(AgreementId(row["agreement_id"]), row["id"], share)


async def _credit(agreement_id: AgreementId, bank: UUID, share: Fraction) -> None:
    _, card = await locked(agreement_id)
    banks = await queries.hour_banks_of(agreement_id)
    place = next(at for at, each in enumerate(banks) if each.id.uuid == bank)
    minutes = hour_banks.credited_minutes(banks[place].minutes, share)
    more = minutes - banks[place].credited_minutes
    if not more:
        return
    await HourBank.filter(id=bank).update(credited_minutes=minutes, may_owe=True)
    await carry_on(agreement_id, place)
    if more > 0:
        newest = (await queries.hour_banks_of(agreement_id))[-1]
        record(
            HourBankCredited(
                subject=agreement_id,
                customer_id=card.customer_id,
                credited_minutes=more,
                left_minutes=newest.left_minutes,
            )
        )
