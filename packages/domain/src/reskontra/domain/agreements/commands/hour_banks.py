"""Draw from banks of hours, and give back what was drawn."""

from dataclasses import replace
from datetime import date
from typing import Final

from tortoise.connection import get_connection
from tortoise.expressions import F

from reskontra.domain.agreements import hour_banks, queries
from reskontra.domain.agreements.commands.locking import locked
from reskontra.domain.agreements.commands.periods import begin_due
from reskontra.domain.agreements.events import HourBankLow
from reskontra.domain.agreements.hour_banks import Draw, HourBankCard
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.models import HourBank, HourBankDraw
from reskontra.domain.agreements.plan_views import Drawn
from reskontra.domain.agreements.views import AgreementCard, AgreementForm
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.ids import TypedId
from reskontra.domain.tables import CONNECTION

_AGREEMENT_OF_DRAW: Final = "SELECT agreement_id FROM hour_bank_draw WHERE entry_id = $1"


async def draw_hours(
    agreement_id: AgreementId, entry_id: TypedId, minutes: int, day: date
) -> Drawn | None:
    """Let work of a day draw from the agreement's bank; None where the agreement has none.

    The agreement is held meanwhile, so that two who draw at once never go below nothing. Work that
    has drawn before gives that back first. A period whose day has come is begun, for nobody is to
    pay for what the bank of that period covers.
    """
    _, card = await locked(agreement_id)
    if card.form is not AgreementForm.HOUR_BANK or card.period is None or card.period.bank is None:
        return None
    await begin_due(card)
    await _give_back(agreement_id, entry_id)
    bank = hour_banks.bank_for(await queries.hour_banks_of(agreement_id), day)
    drawn = hour_banks.draw(bank.left_minutes if bank else 0, minutes)
    price = bank.overage_price if bank else card.period.bank.overage_price
    await HourBankDraw(
        entry_id=entry_id.uuid,
        agreement_id=agreement_id.uuid,
        hour_bank_id=bank.id.uuid if bank else None,
        work_date=day,
        minutes=drawn.minutes,
        over_minutes=drawn.over_minutes,
        overage_price=price,
        drawn_at=now(),
    ).save(force_create=True)
    if bank is not None:
        await _take(card, bank, drawn)
    return Drawn(drawn, price)


async def return_hours(entry_id: TypedId) -> None:
    """Give back what some work has drawn, if anything: it was rejected."""
    found = await get_connection(CONNECTION).execute_query_dict(_AGREEMENT_OF_DRAW, [entry_id.uuid])
    for row in found:
        agreement_id = AgreementId(row["agreement_id"])
        await locked(agreement_id)
        await _give_back(agreement_id, entry_id)


async def _take(card: AgreementCard, bank: HourBankCard, drawn: Draw) -> None:
    await HourBank.filter(id=bank.id.uuid).update(drawn_minutes=F("drawn_minutes") + drawn.minutes)
    after = hour_banks.after_draw(bank, drawn)
    if after.is_low and not await HourBank.filter(id=bank.id.uuid).exclude(warned_at=None).exists():
        await HourBank.filter(id=bank.id.uuid).update(warned_at=now())
        record(
            HourBankLow(
                subject=card.id,
                customer_id=card.customer_id,
                left_minutes=after.left_minutes,
            )
        )


async def _give_back(agreement_id: AgreementId, entry_id: TypedId) -> None:
    """What comes back goes on as what was left did, or fills what the bank owed."""
    row = await HourBankDraw.get_or_none(entry_id=entry_id.uuid)
    if row is None:
        return
    await row.delete()
    if row.hour_bank_id is None or row.minutes == 0:
        return
    banks = await queries.hour_banks_of(agreement_id)
    place = next(at for at, bank in enumerate(banks) if bank.id.uuid == row.hour_bank_id)
    await HourBank.filter(id=row.hour_bank_id).update(
        drawn_minutes=F("drawn_minutes") - row.minutes
    )
    await carry_on(agreement_id, place)


async def carry_on(agreement_id: AgreementId, place: int) -> None:
    """Let each bank from one on bring to the next what goes on from it, as things are now."""
    banks = list(await queries.hour_banks_of(agreement_id))
    for at in range(place, len(banks) - 1):
        before, after = banks[at], banks[at + 1]
        moved = before.going_on_minutes - before.rolled_out_minutes
        if not moved:
            return
        owes = {"may_owe": True} if before.going_on_minutes < 0 or moved < 0 else {}
        await HourBank.filter(id=before.id.uuid).update(
            rolled_out_minutes=before.going_on_minutes, **owes
        )
        await HourBank.filter(id=after.id.uuid).update(
            rolled_in_minutes=F("rolled_in_minutes") + moved, **owes
        )
        banks[at + 1] = replace(after, rolled_in_minutes=after.rolled_in_minutes + moved)
