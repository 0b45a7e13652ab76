"""What has happened, told so that people can read it."""

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.catalogue.ids import ArticleId, HourTypeId, PriceListId
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.dashboards.telling import (
    DASHBOARD_KINDS,
    TIMELINE_KINDS,
    subject_kind,
    subject_of,
)
from reskontra.domain.dashboards.views import Subject, ToldEvent
from reskontra.domain.history import queries as history
from reskontra.domain.history.views import StoredEvent
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.ids import TypedId
from reskontra.domain.tables import CONNECTION

LATEST: Final = 10

_WRITTEN_TO: Final = "SELECT id FROM invoice WHERE customer_id = $1"
_TITLES: Final = """
    SELECT id, concat_ws(' ', number, buyer_name) AS title FROM invoice WHERE id = ANY($1::uuid[])
    UNION ALL SELECT id, name FROM customer WHERE id = ANY($2::uuid[])
    UNION ALL SELECT id, name FROM company WHERE id = ANY($3::uuid[])
    UNION ALL SELECT id, name FROM article WHERE id = ANY($4::uuid[])
    UNION ALL SELECT id, name FROM price_list WHERE id = ANY($5::uuid[])
    UNION ALL SELECT id, name FROM hour_type WHERE id = ANY($6::uuid[])
    UNION ALL SELECT id, name FROM consultant WHERE id = ANY($7::uuid[])
    UNION ALL SELECT id, concat_ws(' ', number, name) FROM agreement
    WHERE id = ANY($8::uuid[])
    UNION ALL SELECT id, concat_ws(' ', number, title) FROM assignment
    WHERE id = ANY($9::uuid[])
"""
_TITLED: Final = (
    InvoiceId,
    CustomerId,
    CompanyId,
    ArticleId,
    PriceListId,
    HourTypeId,
    ConsultantId,
    AgreementId,
    AssignmentId,
)


async def latest_events(limit: int = LATEST) -> tuple[ToldEvent, ...]:
    """The newest facts that people are told on the dashboard, the newest first."""
    return await told(await history.latest_events(limit, DASHBOARD_KINDS))


async def timeline(
    subjects: Collection[str], *, before: int | None, limit: int
) -> tuple[ToldEvent, ...]:
    """What happened to some things before a place in the log, the newest first."""
    events = await history.events_about(subjects, TIMELINE_KINDS, before=before, limit=limit)
    return await told(events)


async def timeline_count(subjects: Collection[str], at_most: int) -> int:
    """How many facts a timeline has; counting stops at ``at_most``."""
    return await history.count_about(subjects, TIMELINE_KINDS, at_most)


async def subjects_of_customer(customer_id: CustomerId) -> list[str]:
    """A customer, and the invoices written to it."""
    rows = await get_connection(CONNECTION).execute_query_dict(_WRITTEN_TO, [customer_id.uuid])
    return [str(customer_id), *(str(InvoiceId(row["id"])) for row in rows)]


async def told(events: Sequence[StoredEvent]) -> tuple[ToldEvent, ...]:
    """Facts with what they are about, which is looked up in one statement."""
    subjects = [subject_of(event.kind, event.payload) for event in events]
    found = await _subjects({each for each in subjects if each})
    pairs = zip(events, subjects, strict=True)
    return tuple(ToldEvent(event, found.get(subject)) for event, subject in pairs)


async def _subjects(ids: Iterable[TypedId]) -> dict[TypedId | None, Subject]:
    by_uuid = {one.uuid: one for one in ids}
    if not by_uuid:
        return {}
    wanted = [[uuid for uuid, one in by_uuid.items() if isinstance(one, kind)] for kind in _TITLED]
    rows = await get_connection(CONNECTION).execute_query_dict(_TITLES, wanted)
    found = {by_uuid[row["id"]]: row["title"] for row in rows}
    return {one: Subject(subject_kind(one), one, title) for one, title in found.items()}
