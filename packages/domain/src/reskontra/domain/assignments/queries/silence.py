"""Which reported hours nobody has said anything about in time."""

from datetime import datetime
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.queries import agreements_approved_in_silence
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.silence import approved_by_silence_at
from reskontra.domain.tables import CONNECTION

_WAITING: Final = """
    SELECT e.id, e.reported_at, a.agreement_id
    FROM time_entry AS e JOIN assignment AS a ON a.id = e.assignment_id
    WHERE e.state = 'REPORTED' AND a.agreement_id = ANY($1)
    ORDER BY e.reported_at, e.id
"""


async def entries_in_silence(moment: datetime) -> list[EntryId]:
    """Those that are approved by silence at a moment, the oldest first."""
    agreed = await agreements_approved_in_silence()
    ids = [one.uuid for one in agreed]
    rows = await get_connection(CONNECTION).execute_query_dict(_WAITING, [ids]) if ids else []
    found = []
    for row in rows:
        card = agreed[AgreementId(row["agreement_id"])]
        due = approved_by_silence_at(card, row["reported_at"])
        if due is not None and due <= moment:
            found.append(EntryId(row["id"]))
    return found
