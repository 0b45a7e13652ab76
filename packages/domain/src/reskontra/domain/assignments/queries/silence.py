"""Which reported hours nobody has said anything about in time."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.queries import agreements_approved_in_silence
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.silence import approved_by_silence_at
from reskontra.domain.delivery.queries import parcels_of
from reskontra.domain.delivery.views import ParcelState
from reskontra.domain.tables import CONNECTION

_QUESTIONS: Final = frozenset({"APPROVAL", "APPROVAL_REMINDER"})
_THERE: Final = frozenset({ParcelState.SENT, ParcelState.DELIVERED})
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
    asked = await asked_about({EntryId(row["id"]): row["reported_at"] for row in rows})
    found = []
    for row in rows:
        card, entry_id = agreed[AgreementId(row["agreement_id"])], EntryId(row["id"])
        due = approved_by_silence_at(card, asked.get(entry_id))
        if due is not None and due <= moment:
            found.append(entry_id)
    return found


async def asked_about(reported: Mapping[EntryId, datetime]) -> dict[EntryId, datetime]:
    """When somebody was first asked about hours as they were reported then; None is left out."""
    by_subject = await parcels_of({str(one) for one in reported}) if reported else {}
    asked = {
        one: [
            parcel.sent_at
            for parcel in by_subject.get(str(one), ())
            if parcel.purpose in _QUESTIONS
            and parcel.state in _THERE
            and parcel.sent_at is not None
            and parcel.created_at >= reported_at
        ]
        for one, reported_at in reported.items()
    }
    return {one: min(instants) for one, instants in asked.items() if instants}
