"""Agree on something with a customer, change it, end it."""

from dataclasses import fields

from reskontra.domain.agreements import agreeing, plans, queries
from reskontra.domain.agreements.commands.locking import locked
from reskontra.domain.agreements.commands.plans import (
    drop_instalments,
    keep_period,
    reasons_apart,
    resume_periods,
)
from reskontra.domain.agreements.events import (
    AgreementChanged,
    AgreementCreated,
    AgreementEnded,
    AgreementResumed,
)
from reskontra.domain.agreements.ids import AgreementId, AgreementPriceId
from reskontra.domain.agreements.models import Agreement, AgreementPrice
from reskontra.domain.agreements.refusals import AgreedHourTypeUnknown, AgreementCustomerUnknown
from reskontra.domain.agreements.views import (
    BY_INSTALMENT,
    AgreementCard,
    AgreementChange,
    AgreementEntry,
)
from reskontra.domain.catalogue.queries import hour_type_cards
from reskontra.domain.company.commands import take_next_number
from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import Series
from reskontra.domain.countries import country_of
from reskontra.domain.customers.queries import heads as customer_heads
from reskontra.domain.kernel.changes import changed
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import Refusal, conflict_if, refuse_if


async def create_agreement(new: AgreementEntry) -> AgreementId:
    """Write down what was agreed with a customer, and give it the next number."""
    entry = agreeing.tidied(new)
    refuse_if([*await _customer_reasons(entry), *await _reasons(entry, None)])
    agreement_id, moment = AgreementId.new(), now()
    await Agreement(
        id=agreement_id.uuid,
        number=await take_next_number(Series.AGREEMENT),
        created_at=moment,
        updated_at=moment,
        **_columns(entry),
    ).save()
    await _keep_prices(agreement_id, entry)
    await keep_period(agreement_id, entry.period)
    record(AgreementCreated(subject=agreement_id, customer_id=entry.customer_id))
    return agreement_id


async def change_agreement(
    agreement_id: AgreementId, change: AgreementChange, expected_version: int | None = None
) -> None:
    """Change what an agreement says; prices that are given take the place of all it had.

    Periods that were over before it asked for them are never begun by it.
    """
    row, card = await locked(agreement_id)
    conflict_if(expected_version, row.version)
    entry = plans.kept_going(agreeing.tidied(changed(_entry(card), change)), card)
    refuse_if(await _reasons(entry, card))
    last = await queries.last_period_day(agreement_id)
    entry = plans.caught_up(entry, card, last, today())
    refuse_if(plans.day_reasons_of(entry.period, card.period, last))
    version = row.version + 1
    await row.update_from_dict({**_columns(entry), "version": version, "updated_at": now()}).save()
    if entry.prices != card.prices:
        await AgreementPrice.filter(agreement_id=agreement_id.uuid).delete()
        await _keep_prices(agreement_id, entry)
    if entry.period != card.period:
        await keep_period(agreement_id, entry.period)
    if entry.form not in BY_INSTALMENT:
        await drop_instalments(agreement_id)
    record(AgreementChanged(subject=agreement_id, customer_id=card.customer_id, version=version))


async def end_agreement(
    agreement_id: AgreementId, expected_version: int | None = None, *, ended: bool = True
) -> None:
    """End an agreement at once, or let it hold again; what is under way goes on."""
    row, card = await locked(agreement_id)
    conflict_if(expected_version, row.version)
    if (card.ended_at is not None) == ended:
        return
    if not ended:
        await resume_periods(card)
    moment = now()
    await row.update_from_dict(
        {
            "ended_at": moment if ended else None,
            "version": row.version + 1,
            "updated_at": moment,
        }
    ).save()
    happened = AgreementEnded if ended else AgreementResumed
    record(happened(subject=agreement_id, customer_id=card.customer_id))


async def _customer_reasons(entry: AgreementEntry) -> list[Refusal]:
    if await customer_heads([entry.customer_id]):
        return []
    return [AgreementCustomerUnknown(path=("customerId",))]


async def _reasons(entry: AgreementEntry, kept: AgreementCard | None) -> list[Refusal]:
    known = await hour_type_cards({each.hour_type_id for each in entry.prices})
    unknown = [
        AgreedHourTypeUnknown(path=("prices", place, "hourTypeId"))
        for place, each in enumerate(entry.prices)
        if each.hour_type_id not in known
    ]
    return [*agreeing.reasons_not_to_agree(entry), *unknown, *await _period_reasons(entry, kept)]


async def _period_reasons(entry: AgreementEntry, kept: AgreementCard | None) -> list[Refusal]:
    """What was kept before may stay, also where its first period has long been over."""
    if kept is not None and (entry.form, entry.period) == (kept.form, kept.period):
        return []
    country = country_of((await profile()).address.country)
    reasons = plans.period_reasons(entry.form, entry.period, today(), country)
    if not reasons and entry.period is not None:
        reasons = await reasons_apart(entry, [(entry.period.vat_class, ("period",))])
    has_begun = kept is not None and await queries.last_period_day(kept.id) is not None
    if reasons or entry.period is None or has_begun:
        return reasons
    return plans.period_over_reasons(entry.period, today())


async def _keep_prices(agreement_id: AgreementId, entry: AgreementEntry) -> None:
    await AgreementPrice.bulk_create(
        AgreementPrice(
            id=AgreementPriceId.new().uuid,
            agreement_id=agreement_id.uuid,
            hour_type_id=each.hour_type_id.uuid,
            price=each.price,
            valid_from=each.valid_from,
        )
        for each in entry.prices
    )


def _entry(card: AgreementCard) -> AgreementEntry:
    return AgreementEntry(
        **{field.name: getattr(card, field.name) for field in fields(AgreementEntry)}
    )


def _columns(entry: AgreementEntry) -> dict[str, object]:
    """The entry as its row keeps it; prices and the period have tables of their own."""
    columns = {field.name: getattr(entry, field.name) for field in fields(entry)}
    del columns["prices"], columns["period"]
    return columns | {"customer_id": entry.customer_id.uuid}
