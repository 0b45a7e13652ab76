"""What stands against taking an approval back, and what was taken back before."""

from collections import defaultdict
from collections.abc import Collection
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.assignments.entry_views import (
    Approval,
    Approver,
    ApproverKind,
    Entangled,
    TakenBack,
)
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.models import TakenBackApproval
from reskontra.domain.assignments.queries.invoiced import invoices_of
from reskontra.domain.tables import CONNECTION

# What was released and taken back again stands in the books of releases as well.
_RELEASED: Final = """
    SELECT DISTINCT p.entry_id
    FROM pay_line AS p
    WHERE p.entry_id = ANY($1)
      AND (p.released_minor <> 0 OR EXISTS (SELECT FROM pay_release WHERE pay_line_id = p.id))
"""


async def entangled(entry_ids: Collection[EntryId]) -> dict[EntryId, Entangled]:
    """What has come of each of some entries, in two statements."""
    on = await invoices_of(entry_ids)
    rows = await get_connection(CONNECTION).execute_query_dict(
        _RELEASED, [[one.uuid for one in entry_ids]]
    )
    released = {EntryId(row["entry_id"]) for row in rows}
    return {
        one: Entangled(is_on_invoice=one in on, was_released=one in released) for one in entry_ids
    }


async def taken_back(entry_ids: Collection[EntryId]) -> dict[EntryId, list[TakenBack]]:
    """The approvals of entries that were taken back, the oldest first."""
    rows = TakenBackApproval.filter(entry_id__in=[one.uuid for one in entry_ids])
    found: dict[EntryId, list[TakenBack]] = defaultdict(list)
    for row in await rows.order_by("taken_back_at", "id"):
        by = Approver(
            kind=ApproverKind(row.approver_kind),
            name=row.approver_name,
            id=row.approver_id,
            address=row.approver_address,
        )
        found[EntryId(row.entry_id)].append(
            TakenBack(
                approval=Approval(by=by, at=row.approved_at, sha256=row.approved_sha256),
                text=row.approved_text,
                at=row.taken_back_at,
                by=row.taken_back_by,
                reason=row.reason,
            )
        )
    return found
