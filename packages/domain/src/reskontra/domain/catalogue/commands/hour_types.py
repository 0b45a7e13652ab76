"""Write types of hours into the catalogue, change them, put them away."""

from dataclasses import fields
from datetime import time
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.catalogue import hour_types, queries
from reskontra.domain.catalogue.articles import class_reasons
from reskontra.domain.catalogue.chart import reasons_not_to_book_on
from reskontra.domain.catalogue.events import (
    HourTypeArchived,
    HourTypeChanged,
    HourTypeCreated,
    HourTypeRestored,
)
from reskontra.domain.catalogue.hour_type_views import HourTypeCard, HourTypeChange, HourTypeEntry
from reskontra.domain.catalogue.ids import HourTypeId, WindowId
from reskontra.domain.catalogue.models import HourType, HourTypeWindow
from reskontra.domain.catalogue.refusals import HourTypeNumberTaken
from reskontra.domain.catalogue.surcharges import DayKind
from reskontra.domain.company.queries import profile
from reskontra.domain.countries import country_of
from reskontra.domain.kernel.changes import changed
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import NotFound, Refusal, Refused, conflict_if, refuse_if
from reskontra.domain.tables import CONNECTION

# Two who write the same number at once would both find it free.
_HOLD_NUMBER: Final = """
    SELECT pg_advisory_xact_lock(
        hashtextextended(current_schema() || ' hour_type ' || lower($1), 0)
    )
"""
_HOUR: Final = 60


async def create_hour_type(new: HourTypeEntry) -> HourTypeId:
    """Write an hour type into the catalogue."""
    entry = hour_types.tidied(new)
    refuse_if(await _reasons(entry, None))
    hour_type_id = HourTypeId.new()
    moment = now()
    await HourType(
        id=hour_type_id.uuid, created_at=moment, updated_at=moment, **_columns(entry)
    ).save()
    await _keep_windows(hour_type_id, entry)
    record(HourTypeCreated(subject=hour_type_id))
    return hour_type_id


async def change_hour_type(
    hour_type_id: HourTypeId, change: HourTypeChange, expected_version: int | None = None
) -> None:
    """Change an hour type; windows that are given take the place of all that it had."""
    row, card = await _locked(hour_type_id)
    conflict_if(expected_version, row.version)
    entry = hour_types.tidied(changed(_entry(card), change))
    refuse_if(await _reasons(entry, card))
    version = row.version + 1
    await row.update_from_dict({**_columns(entry), "version": version, "updated_at": now()}).save()
    if entry.windows != card.windows:
        await HourTypeWindow.filter(hour_type_id=hour_type_id.uuid).delete()
        await _keep_windows(hour_type_id, entry)
    record(HourTypeChanged(subject=hour_type_id, version=version))


async def archive_hour_type(
    hour_type_id: HourTypeId, expected_version: int | None = None, *, archived: bool = True
) -> None:
    """Put an hour type away, or work by it again."""
    row, card = await _locked(hour_type_id)
    conflict_if(expected_version, row.version)
    if card.is_archived == archived:
        return
    moment = now()
    await row.update_from_dict(
        {
            "archived_at": moment if archived else None,
            "version": row.version + 1,
            "updated_at": moment,
        }
    ).save()
    happened = HourTypeArchived if archived else HourTypeRestored
    record(happened(subject=hour_type_id))


async def _reasons(entry: HourTypeEntry, kept: HourTypeCard | None) -> list[Refusal]:
    """Every reason against a tidy entry; an account or a class that was kept before may stay."""
    country = country_of((await profile()).address.country)
    reasons = hour_types.reasons_not_to_list(entry, country)
    if kept is None or entry.vat_class != kept.vat_class:
        reasons += class_reasons(entry.vat_class, today(), country)
    if entry.account and (kept is None or entry.account != kept.account):
        known = await queries.accounts_known([entry.account])
        reasons += reasons_not_to_book_on(entry.account, known)
    return [*reasons, *await _taken(entry, kept)]


async def _taken(entry: HourTypeEntry, kept: HourTypeCard | None) -> list[Refusal]:
    await get_connection(CONNECTION).execute_query_dict(_HOLD_NUMBER, [entry.number])
    other = await queries.hour_type_of_number(entry.number, kept.id if kept else None)
    return [HourTypeNumberTaken(path=("number",), name=other[1])] if other else []


async def _locked(hour_type_id: HourTypeId) -> tuple[HourType, HourTypeCard]:
    row = await HourType.select_for_update().get_or_none(id=hour_type_id.uuid)
    card = await queries.hour_type(hour_type_id)
    if row is None or card is None:
        raise Refused([NotFound(path=("id",))])
    return row, card


async def _keep_windows(hour_type_id: HourTypeId, entry: HourTypeEntry) -> None:
    in_order = list(DayKind)
    await HourTypeWindow.bulk_create(
        HourTypeWindow(
            id=WindowId.new().uuid,
            hour_type_id=hour_type_id.uuid,
            position=position,
            name=each.name,
            days=sorted(each.days, key=in_order.index),
            begins=_minutes(each.begins),
            ends=_minutes(each.ends),
            price_percent=each.price_percent,
            pay_percent=each.pay_percent,
        )
        for position, each in enumerate(entry.windows)
    )


def _minutes(clock: time) -> int:
    return clock.hour * _HOUR + clock.minute


def _entry(card: HourTypeCard) -> HourTypeEntry:
    return HourTypeEntry(
        **{field.name: getattr(card, field.name) for field in fields(HourTypeEntry)}
    )


def _columns(entry: HourTypeEntry) -> dict[str, object]:
    """The entry as its row keeps it; the windows have a table of their own."""
    apart = {"windows", "price_debit", "pay_debit"}
    columns = {field.name: getattr(entry, field.name) for field in fields(entry)}
    return {name: value for name, value in columns.items() if name not in apart} | {
        "price_minimum": entry.price_debit.minimum,
        "price_started": entry.price_debit.started,
        "pay_minimum": entry.pay_debit.minimum,
        "pay_started": entry.pay_debit.started,
    }
