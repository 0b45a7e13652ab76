"""Questions about what was ordered."""

from collections.abc import Collection
from typing import Final, TypeVar
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.ids import AssignmentId, AssignmentSeriesId
from reskontra.domain.assignments.views import AssignmentCard, AssignmentState
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import ContactId, CustomerId
from reskontra.domain.kernel.ids import TypedId
from reskontra.domain.tables import CONNECTION

_Id = TypeVar("_Id", bound=TypedId)

CARD: Final = """
    SELECT id, version, number, agreement_id, customer_id, orderer_id, hour_type_id, consultant_id,
           series_id, state, title, description, place, begins_at, ends_at, ordered_at,
           time_asked_at,
           order_number, buyer_reference, trim_scale(price) AS price, trim_scale(pay) AS pay,
           is_final, cancelled_at, cancel_reason, rejected_reason, created_at, updated_at,
           nothing_more
    FROM assignment
"""


async def assignment(assignment_id: AssignmentId) -> AssignmentCard | None:
    """One assignment, or None if there is none with that id."""
    return (await assignment_cards([assignment_id])).get(assignment_id)


async def assignment_cards(
    ids: Collection[AssignmentId],
) -> dict[AssignmentId, AssignmentCard]:
    """Many assignments in one statement, by id; unknown ids are left out."""
    found = await cards_of(f"{CARD} WHERE id = ANY($1)", [[one.uuid for one in ids]])
    return {card.id: card for card in found}


async def cards_of(sql: str, values: list[object]) -> list[AssignmentCard]:
    """The assignments that a statement of the columns of ``CARD`` finds, in its order."""
    rows = await get_connection(CONNECTION).execute_query_dict(sql, values)
    return [
        AssignmentCard(
            id=AssignmentId(row.pop("id")),
            agreement_id=id_or_none(AgreementId, row.pop("agreement_id")),
            customer_id=CustomerId(row.pop("customer_id")),
            orderer_id=id_or_none(ContactId, row.pop("orderer_id")),
            hour_type_id=HourTypeId(row.pop("hour_type_id")),
            consultant_id=id_or_none(ConsultantId, row.pop("consultant_id")),
            series_id=id_or_none(AssignmentSeriesId, row.pop("series_id")),
            state=AssignmentState(row.pop("state")),
            **row,
        )
        for row in rows
    ]


def id_or_none(kind: type[_Id], uuid: UUID | None) -> _Id | None:
    """The id that a column holds, where it holds one."""
    return None if uuid is None else kind(uuid)
