"""The doors a consultant comes in by: a log-in of one's own, and links."""

from typing import Final
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.consultants.commands.locking import locked
from reskontra.domain.consultants.events import ConsultantLinksEnded, ConsultantLogInChanged
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.models import Consultant
from reskontra.domain.consultants.refusals import ConsultantIsArchived, LogInTaken
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import Refusal, refuse_if
from reskontra.domain.tables import CONNECTION

# Two who give one person to two consultants at once would both find the person free.
_HOLD_PERSON: Final = """
    SELECT pg_advisory_xact_lock(
        hashtextextended(current_schema() || ' log_in ' || $1::text, 0)
    )
"""


async def let_log_in(
    consultant_id: ConsultantId, user_id: UUID | None, expected_version: int | None = None
) -> None:
    """Let a person log in as a consultant, or nobody; a person is one consultant at most."""
    row = await locked(consultant_id, expected_version)
    if row.user_id == user_id:
        return
    refuse_if(await _reasons(row, user_id) if user_id else [])
    version = row.version + 1
    written = {"user_id": user_id, "version": version, "updated_at": now()}
    await row.update_from_dict(written).save()
    record(
        ConsultantLogInChanged(
            subject=consultant_id, version=version, may_log_in=user_id is not None
        )
    )


async def end_links(consultant_id: ConsultantId) -> None:
    """End every link that the consultant was sent; new ones can be sent at once."""
    row = await locked(consultant_id)
    version = row.link_version + 1
    await row.update_from_dict({"link_version": version}).save()
    record(ConsultantLinksEnded(subject=consultant_id, link_version=version))


async def _reasons(row: Consultant, user_id: UUID) -> list[Refusal]:
    if row.archived_at is not None:
        return [ConsultantIsArchived(path=("id",), name=row.name)]
    await get_connection(CONNECTION).execute_query_dict(_HOLD_PERSON, [str(user_id)])
    other = await Consultant.get_or_none(user_id=user_id)
    return [LogInTaken(path=("userId",), name=other.name)] if other else []
