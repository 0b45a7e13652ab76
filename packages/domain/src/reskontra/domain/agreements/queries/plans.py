"""Questions about what falls due by agreements, and about hours that were bought."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from typing import Final
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.agreements.hour_banks import (
    AtEnd,
    HourBankCard,
    bank_for,
    day_of_reserved,
    draw,
)
from reskontra.domain.agreements.ids import AgreementId, HourBankId, InstalmentId
from reskontra.domain.agreements.plan_views import (
    BilledSum,
    Drawn,
    InstalmentCard,
    ReservedDraw,
)
from reskontra.domain.agreements.views import AgreementCard
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.jobs.reasons import from_json
from reskontra.domain.kernel.clock import SWEDEN, today
from reskontra.domain.kernel.money import Money
from reskontra.domain.tables import CONNECTION

_INSTALMENT: Final = """
    SELECT id, agreement_id, due_date, description, amount_minor, vat_class, period_from_date,
           period_to_date, invoice_id, billed_at, tried_at, credited_at, held_reasons
    FROM instalment
"""
_BANKS: Final = """
    SELECT id, agreement_id, period_from_date, period_to_date, minutes, rolled_in_minutes,
           rolled_out_minutes, drawn_minutes, credited_minutes,
           trim_scale(overage_price) AS overage_price, warn_percent, at_end
    FROM hour_bank WHERE agreement_id = ANY($1) ORDER BY agreement_id, period_from_date
"""
_BILLED: Final = """
    SELECT agreement_id, invoice_id FROM instalment
    WHERE agreement_id = ANY($1) AND invoice_id IS NOT NULL AND credited_at IS NULL
    ORDER BY agreement_id, billed_at, id
"""
_BILLED_BETWEEN: Final = """
    SELECT agreement_id, customer_id, name, invoice_id, (billed_at AT TIME ZONE $3)::date AS day
    FROM instalment JOIN agreement ON agreement.id = agreement_id
    WHERE (billed_at AT TIME ZONE $3)::date BETWEEN $1 AND $2 AND credited_at IS NULL
    ORDER BY billed_at, instalment.id
"""
_LAST_DAY: Final = """
    SELECT max(period_to_date) AS last_day FROM instalment WHERE agreement_id = $1
"""
_WITH_PERIODS: Final = """
    SELECT agreement.id FROM agreement JOIN period_plan ON agreement_id = agreement.id
    WHERE ended_at IS NULL AND coalesce(valid_to >= $1, true)
        AND greatest(valid_from, begins_date, goes_on_date) <= $1
        AND NOT EXISTS (
            SELECT FROM instalment
            WHERE instalment.agreement_id = agreement.id AND period_to_date >= $1
        )
    ORDER BY agreement.id
"""
_DUE: Final = """
    SELECT instalment.id FROM instalment JOIN agreement ON agreement.id = agreement_id
    WHERE billed_at IS NULL AND due_date <= $1 AND policy <> 'MANUAL'
        AND coalesce(due_date <= (ended_at AT TIME ZONE $3)::date, true)
        AND ($2::uuid IS NULL OR instalment.id = $2)
    ORDER BY instalment.id
"""


async def instalment(instalment_id: InstalmentId) -> InstalmentCard | None:
    """One sum that falls due, or None if there is none with that id."""
    found = await _instalments(f"{_INSTALMENT} WHERE id = $1", [instalment_id.uuid])
    return found[0] if found else None


async def instalments_of(ids: Collection[AgreementId]) -> tuple[InstalmentCard, ...]:
    """What falls due by agreements, in the order of its days."""
    return await _instalments(
        f"{_INSTALMENT} WHERE agreement_id = ANY($1) ORDER BY due_date, id",
        [[one.uuid for one in ids]],
    )


async def billed_sums(ids: Collection[AgreementId]) -> dict[AgreementId, tuple[UUID, ...]]:
    """The invoices of sums that fell due by agreements and are not credited whole."""
    rows = await get_connection(CONNECTION).execute_query_dict(_BILLED, [[one.uuid for one in ids]])
    found: dict[AgreementId, list[UUID]] = defaultdict(list)
    for row in rows:
        found[AgreementId(row["agreement_id"])].append(row["invoice_id"])
    return {one: tuple(invoices) for one, invoices in found.items()}


async def sums_billed_between(first: date, last: date) -> list[BilledSum]:
    """The sums that were invoiced on some days and are not credited whole."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _BILLED_BETWEEN, [first, last, SWEDEN.key]
    )
    return [
        BilledSum(
            agreement_id=AgreementId(row["agreement_id"]),
            customer_id=CustomerId(row["customer_id"]),
            name=row["name"],
            invoice_uuid=row["invoice_id"],
            day=row["day"],
        )
        for row in rows
    ]


async def is_of_instalment(invoice_uuid: UUID) -> bool:
    """Whether an invoice is that of a sum that fell due by an agreement."""
    return bool(await _instalments(f"{_INSTALMENT} WHERE invoice_id = $1", [invoice_uuid]))


async def due_instalments(only: InstalmentId | None = None) -> tuple[InstalmentId, ...]:
    """The sums that are to be invoiced by themselves today, or that one if it is among them.

    What fell due while its agreement held is asked for also after it has ended.
    """
    values = [today(), only.uuid if only else None, SWEDEN.key]
    rows = await get_connection(CONNECTION).execute_query_dict(_DUE, values)
    return tuple(InstalmentId(row["id"]) for row in rows)


async def agreements_with_coming_period() -> tuple[AgreementId, ...]:
    """The agreements of which a period is to begin."""
    rows = await get_connection(CONNECTION).execute_query_dict(_WITH_PERIODS, [today()])
    return tuple(AgreementId(row["id"]) for row in rows)


async def last_period_day(agreement_id: AgreementId) -> date | None:
    """The last day of the periods that have begun; None where none has."""
    (row,) = await get_connection(CONNECTION).execute_query_dict(_LAST_DAY, [agreement_id.uuid])
    last: date | None = row["last_day"]
    return last


async def hour_banks_of(agreement_id: AgreementId) -> tuple[HourBankCard, ...]:
    """The banks of an agreement, in the order of their periods."""
    return await hour_banks([agreement_id])


async def hour_banks(ids: Collection[AgreementId]) -> tuple[HourBankCard, ...]:
    """The banks of agreements, of each in the order of their periods."""
    rows = await get_connection(CONNECTION).execute_query_dict(_BANKS, [[one.uuid for one in ids]])
    return tuple(
        HourBankCard(
            id=HourBankId(row.pop("id")),
            agreement_id=AgreementId(row.pop("agreement_id")),
            period_from=row.pop("period_from_date"),
            period_to=row.pop("period_to_date"),
            at_end=AtEnd(row.pop("at_end")),
            **row,
        )
        for row in rows
    )


async def draw_of_reserved(card: AgreementCard, minutes: int, day: date) -> ReservedDraw | None:
    """What time that was reserved for a day would draw now; None where there is no bank."""
    terms = card.period.bank if card.period else None
    if terms is None:
        return None
    banks = await hour_banks_of(card.id)
    counted = day_of_reserved(banks, day, today())
    bank = bank_for(banks, counted)
    price = bank.overage_price if bank else terms.overage_price
    drawn = Drawn(draw(bank.left_minutes if bank else 0, minutes), price)
    return ReservedDraw(minutes, counted, drawn)


async def _instalments(sql: str, values: list[object]) -> tuple[InstalmentCard, ...]:
    rows = await get_connection(CONNECTION).execute_query_dict(sql, values)
    return tuple(
        InstalmentCard(
            id=InstalmentId(row["id"]),
            agreement_id=AgreementId(row["agreement_id"]),
            due_date=row["due_date"],
            description=row["description"],
            amount=Money(row["amount_minor"]),
            vat_class=VatClass(row["vat_class"]),
            period_from=row["period_from_date"],
            period_to=row["period_to_date"],
            invoice_uuid=row["invoice_id"],
            billed_at=row["billed_at"],
            tried_at=row["tried_at"],
            credited_at=row["credited_at"],
            held=from_json(row["held_reasons"]),
        )
        for row in rows
    )
