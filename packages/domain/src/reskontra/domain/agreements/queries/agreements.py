"""Questions about agreements and the prices in them."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Final
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.agreements.hour_banks import AtEnd
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.views import (
    AgreedPrice,
    AgreementCard,
    AgreementFilter,
    AgreementForm,
    AgreementOrder,
    AgreementPageRequest,
    BankTerms,
    BillingPolicy,
    PeriodTerms,
)
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.folding import sorted_sql
from reskontra.domain.kernel.listing import Listing, Page
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.selecting import SortKey
from reskontra.domain.tables import CONNECTION

_CARD: Final = """
    SELECT id, version, number, customer_id, name, form, policy, silent_days, monthly_day,
           valid_from, valid_to, cancellation_hours,
           trim_scale(cancellation_price_percent) AS cancellation_price_percent,
           trim_scale(cancellation_pay_percent) AS cancellation_pay_percent, rush_hours,
           trim_scale(rush_price_percent) AS rush_price_percent,
           trim_scale(rush_pay_percent) AS rush_pay_percent,
           trim_scale(mileage_price) AS mileage_price, trim_scale(mileage_pay) AS mileage_pay,
           order_number, buyer_reference, needs_order_number, our_reference, note, ended_at,
           created_at, updated_at
    FROM agreement
"""
_PRICES: Final = """
    SELECT agreement_id, hour_type_id, trim_scale(price) AS price, valid_from
    FROM agreement_price WHERE agreement_id = ANY($1)
    ORDER BY agreement_id, hour_type_id, valid_from
"""
_PERIODS: Final = """
    SELECT agreement_id, months, begins_date, goes_on_date, description, amount_minor, vat_class,
           minutes, trim_scale(overage_price) AS overage_price, warn_percent, at_end
    FROM period_plan WHERE agreement_id = ANY($1)
"""
_SORT_KEYS: Final = {
    AgreementOrder.NAME: SortKey(sorted_sql("name"), lambda place: sorted_sql(f"{place}::text")),
    AgreementOrder.NUMBER: SortKey("number", lambda place: f"{place}::bigint"),
    AgreementOrder.CREATED: SortKey("id"),
}


async def agreement(agreement_id: AgreementId) -> AgreementCard | None:
    """One agreement, or None if there is none with that id."""
    return (await agreement_cards([agreement_id])).get(agreement_id)


async def agreement_cards(ids: Collection[AgreementId]) -> dict[AgreementId, AgreementCard]:
    """Many agreements with their prices, by id; unknown ids are left out."""
    found = await _cards(f"{_CARD} WHERE id = ANY($1)", [[one.uuid for one in ids]])
    return {card.id: card for card in found}


async def agreements_of(customer_id: CustomerId) -> tuple[AgreementCard, ...]:
    """Every agreement with a customer, the newest first."""
    found = await _cards(f"{_CARD} WHERE customer_id = $1 ORDER BY number DESC", [customer_id.uuid])
    return tuple(found)


async def agreements_approved_in_silence() -> dict[AgreementId, AgreementCard]:
    """The agreements by which hours that nobody objects to are approved, by id."""
    found = await _cards(f"{_CARD} WHERE policy = $1", [str(BillingPolicy.SILENT_APPROVAL)])
    return {card.id: card for card in found}


async def agreements(page: AgreementPageRequest) -> Page[AgreementCard]:
    """A part of the agreements in order."""
    return await _LISTING.page(page, _cards)


async def agreement_count(where: AgreementFilter, at_most: int = 10_000) -> int:
    """How many agreements a filter means; counting stops at ``at_most``."""
    return await _LISTING.count(where, at_most, get_connection(CONNECTION).execute_query_dict)


def _own(where: AgreementFilter, values: list[object]) -> list[str]:
    conditions: list[str] = []
    if where.customer_id is not None:
        values.append(where.customer_id.uuid)
        conditions.append(f"customer_id = ${len(values)}")
    if where.form is not None:
        values.append(str(where.form))
        conditions.append(f"form = ${len(values)}")
    if where.is_ended is not None:
        values.append(today())
        ended = f"(ended_at IS NOT NULL OR coalesce(valid_to < ${len(values)}::date, false))"
        conditions.append(ended if where.is_ended else f"NOT {ended}")
    return conditions


async def _cards(sql: str, values: list[object]) -> list[AgreementCard]:
    rows = await get_connection(CONNECTION).execute_query_dict(sql, values)
    ids = [row["id"] for row in rows]
    prices, periods = (await _prices(ids), await _periods(ids)) if rows else ({}, {})
    return [
        AgreementCard(
            prices=tuple(prices.get(row["id"], ())),
            period=periods.get(row["id"]),
            id=AgreementId(row.pop("id")),
            customer_id=CustomerId(row.pop("customer_id")),
            form=AgreementForm(row.pop("form")),
            policy=BillingPolicy(row.pop("policy")),
            **row,
        )
        for row in rows
    ]


async def _prices(ids: Sequence[UUID]) -> dict[UUID, list[AgreedPrice]]:
    prices: dict[UUID, list[AgreedPrice]] = defaultdict(list)
    for row in await get_connection(CONNECTION).execute_query_dict(_PRICES, [ids]):
        prices[row["agreement_id"]].append(
            AgreedPrice(
                hour_type_id=HourTypeId(row["hour_type_id"]),
                price=row["price"],
                valid_from=row["valid_from"],
            )
        )
    return prices


async def _periods(ids: Sequence[UUID]) -> dict[UUID, PeriodTerms]:
    rows = await get_connection(CONNECTION).execute_query_dict(_PERIODS, [ids])
    return {
        row["agreement_id"]: PeriodTerms(
            months=row["months"],
            begins=row["begins_date"],
            goes_on=row["goes_on_date"],
            description=row["description"],
            amount=Money(row["amount_minor"]).amount,
            vat_class=VatClass(row["vat_class"]),
            bank=BankTerms(
                minutes=row["minutes"],
                overage_price=row["overage_price"],
                warn_percent=row["warn_percent"],
                at_end=AtEnd(row["at_end"]),
            )
            if row["minutes"]
            else None,
        )
        for row in rows
    }


_LISTING: Final = Listing[AgreementFilter, AgreementOrder, AgreementCard](
    table="agreement",
    card=_CARD,
    own=_own,
    keys=_SORT_KEYS,
    told={
        AgreementOrder.NAME: lambda card: card.name,
        AgreementOrder.NUMBER: lambda card: card.number,
        AgreementOrder.CREATED: lambda card: str(card.id),
    },
)
