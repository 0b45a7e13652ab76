"""Plan what falls due by an agreement, and note what became of each sum."""

from collections.abc import Iterable, Sequence
from typing import Final
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.agreements import plans, queries
from reskontra.domain.agreements.commands.locking import locked
from reskontra.domain.agreements.events import (
    AgreementChanged,
    InstalmentBilled,
    InstalmentCredited,
    InstalmentHeld,
    InstalmentsPlanned,
)
from reskontra.domain.agreements.ids import AgreementId, InstalmentId
from reskontra.domain.agreements.models import Instalment, PeriodPlan
from reskontra.domain.agreements.plan_views import InstalmentCard, NewInstalment
from reskontra.domain.agreements.views import (
    AgreementCard,
    AgreementEntry,
    AgreementForm,
    PeriodTerms,
)
from reskontra.domain.catalogue.queries import hour_type_cards
from reskontra.domain.company.queries import profile
from reskontra.domain.countries import country_of
from reskontra.domain.countries.vat import VatClass, VatStatus
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.jobs.reasons import to_json
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.limits import Path
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal, conflict_if, refuse_if
from reskontra.domain.tables import CONNECTION

_HOLD: Final = """
    UPDATE instalment SET held_reasons = $2::jsonb, tried_at = $3
    WHERE id = $1 AND (billed_at IS NULL OR credited_at IS NOT NULL)
        AND held_reasons IS DISTINCT FROM $2::jsonb
    RETURNING agreement_id
"""
_CREDIT: Final = """
    UPDATE instalment SET credited_at = $2 FROM agreement
    WHERE agreement.id = agreement_id AND invoice_id = $1 AND credited_at IS NULL
    RETURNING instalment.id, agreement_id, customer_id
"""


async def plan_instalments(
    agreement_id: AgreementId,
    given: Sequence[NewInstalment],
    expected_version: int | None = None,
) -> None:
    """Let exactly these sums fall due besides those that are invoiced already."""
    row, card = await locked(agreement_id)
    conflict_if(expected_version, row.version)
    country = country_of((await profile()).address.country)
    reasons = plans.instalment_reasons(card.form, given, today(), country)
    refuse_if(reasons or await _apart(card, given))
    planned = plans.instalments_of(given)
    await drop_instalments(agreement_id)
    await Instalment.bulk_create(_row(agreement_id, each) for each in planned)
    version = row.version + 1
    await row.update_from_dict({"version": version, "updated_at": now()}).save()
    record(
        InstalmentsPlanned(
            subject=agreement_id, customer_id=card.customer_id, instalments=len(planned)
        )
    )
    record(AgreementChanged(subject=agreement_id, customer_id=card.customer_id, version=version))


async def drop_instalments(agreement_id: AgreementId) -> None:
    """Take back the sums that were planned by hand and are not invoiced."""
    await Instalment.filter(
        agreement_id=agreement_id.uuid, billed_at=None, period_from_date=None
    ).delete()


async def keep_period(agreement_id: AgreementId, period: PeriodTerms | None) -> None:
    """Let periods that are to come have these terms; those that have begun keep theirs."""
    await PeriodPlan.filter(agreement_id=agreement_id.uuid).delete()
    if period is None:
        return
    bank = period.bank
    await PeriodPlan(
        agreement_id=agreement_id.uuid,
        months=period.months,
        begins_date=period.begins,
        goes_on_date=period.goes_on,
        description=period.description,
        amount_minor=Money.of(period.amount).minor,
        vat_class=period.vat_class,
        minutes=bank.minutes if bank else None,
        overage_price=bank.overage_price if bank else None,
        warn_percent=bank.warn_percent if bank else None,
        at_end=bank.at_end if bank else None,
    ).save(force_create=True)


async def resume_periods(card: AgreementCard) -> None:
    """Let periods begin anew where an agreement holds again: what passed meanwhile is free."""
    if card.period is None:
        return
    last = await queries.last_period_day(card.id)
    goes_on = plans.resumed(card.period, last, today())
    if goes_on > card.period.begins:
        await PeriodPlan.filter(agreement_id=card.id.uuid).update(goes_on_date=goes_on)


async def held_instalment(instalment_id: InstalmentId) -> InstalmentCard | None:
    """A sum that nobody else bills meanwhile; None if there is none with that id."""
    await Instalment.filter(id=instalment_id.uuid).select_for_update().first()
    return await queries.instalment(instalment_id)


async def note_billed(card: AgreementCard, instalment_id: InstalmentId, invoice: UUID) -> None:
    """A sum is on an issued invoice."""
    moment = now()
    await Instalment.filter(id=instalment_id.uuid).update(
        invoice_id=invoice, billed_at=moment, tried_at=moment, credited_at=None, held_reasons=[]
    )
    record(
        InstalmentBilled(subject=card.id, customer_id=card.customer_id, instalment_id=instalment_id)
    )


async def note_credited(invoice: UUID) -> None:
    """The sum that was on an invoice, if any, is on it no more: somebody may invoice it again."""
    found = await get_connection(CONNECTION).execute_query_dict(_CREDIT, [invoice, now()])
    for row in found:
        record(
            InstalmentCredited(
                subject=AgreementId(row["agreement_id"]),
                customer_id=CustomerId(row["customer_id"]),
                instalment_id=InstalmentId(row["id"]),
            )
        )


async def note_held(
    card: AgreementCard, instalment_id: InstalmentId, reasons: Iterable[Refusal]
) -> None:
    """A sum could not be invoiced; the same reasons again are no news."""
    found = await get_connection(CONNECTION).execute_query_dict(
        _HOLD, [instalment_id.uuid, to_json(reasons), now()]
    )
    if found:
        record(
            InstalmentHeld(
                subject=card.id, customer_id=card.customer_id, instalment_id=instalment_id
            )
        )


async def reasons_apart(
    entry: AgreementEntry, sums: Sequence[tuple[VatClass, Path]]
) -> list[Refusal]:
    """Why hours would never take off sums on account: they bear another VAT.

    Whoever charges no VAT charges none on either.
    """
    us = await profile()
    if entry.form is not AgreementForm.ON_ACCOUNT or us.vat_status is not VatStatus.NORMAL:
        return []
    known = await hour_type_cards({each.hour_type_id for each in entry.prices})
    hours = {each.vat_class for each in known.values()}
    country = country_of(us.address.country)
    return [
        reason
        for vat_class, path in sums
        for reason in plans.apart_reasons(vat_class, hours, path, today(), country)
    ]


async def _apart(card: AgreementCard, given: Sequence[NewInstalment]) -> list[Refusal]:
    paths = [("instalments", place) for place in range(len(given))]
    return await reasons_apart(
        card, [(each.vat_class, path) for each, path in zip(given, paths, strict=True)]
    )


def _row(agreement_id: AgreementId, each: NewInstalment) -> Instalment:
    return Instalment(
        id=InstalmentId.new().uuid,
        agreement_id=agreement_id.uuid,
        due_date=each.due_date,
        description=each.description,
        amount_minor=Money.of(each.amount).minor,
        vat_class=each.vat_class,
    )
