"""Begin the periods of an agreement, each with its sum and its bank of hours."""

from reskontra.domain.agreements import plans, queries
from reskontra.domain.agreements.commands.locking import locked
from reskontra.domain.agreements.events import PeriodBegun
from reskontra.domain.agreements.ids import AgreementId, HourBankId, InstalmentId
from reskontra.domain.agreements.models import HourBank, Instalment
from reskontra.domain.agreements.views import (
    AgreementCard,
    AgreementState,
    BankTerms,
    PeriodTerms,
)
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.money import Money


async def begin_periods(agreement_id: AgreementId) -> None:
    """Begin every period whose first day has come, each with its sum and its hours, once."""
    _, card = await locked(agreement_id)
    await begin_due(card)


async def begin_due(card: AgreementCard) -> None:
    """The same for an agreement that is held already."""
    day, period = today(), card.period
    if period is None or card.state_on(day) is not AgreementState.RUNNING:
        return
    last = await queries.last_period_day(card.id)
    coming = plans.following(period, last)
    while coming.first <= day:
        if coming.first >= card.valid_from:
            await _begin(card, period, coming)
        coming = plans.following(period, coming.last)


async def _begin(card: AgreementCard, period: PeriodTerms, coming: plans.Period) -> None:
    await Instalment(
        id=InstalmentId.new().uuid,
        agreement_id=card.id.uuid,
        due_date=coming.first,
        description=period.description,
        amount_minor=Money.of(period.amount).minor,
        vat_class=period.vat_class,
        period_from_date=coming.first,
        period_to_date=coming.last,
    ).save()
    if period.bank is not None:
        await _open_bank(card.id, period.bank, coming)
    record(
        PeriodBegun(
            subject=card.id,
            customer_id=card.customer_id,
            period_from=coming.first,
            period_to=coming.last,
        )
    )


async def _open_bank(agreement_id: AgreementId, terms: BankTerms, period: plans.Period) -> None:
    """Open the bank of a period; what goes on from the one before goes into it."""
    banks = await queries.hour_banks_of(agreement_id)
    rolled = banks[-1].going_on_minutes if banks else 0
    if rolled:
        await HourBank.filter(id=banks[-1].id.uuid).update(rolled_out_minutes=rolled)
    await HourBank(
        id=HourBankId.new().uuid,
        agreement_id=agreement_id.uuid,
        period_from_date=period.first,
        period_to_date=period.last,
        minutes=terms.minutes,
        rolled_in_minutes=rolled,
        may_owe=rolled < 0,
        overage_price=terms.overage_price,
        warn_percent=terms.warn_percent,
        at_end=terms.at_end,
    ).save()
