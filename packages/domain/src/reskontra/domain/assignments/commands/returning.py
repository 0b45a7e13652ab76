"""Give hours back to be billed anew, when the invoice that they were on is credited whole."""

from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.assignments.commands.following import follow_entries, hold_assignments
from reskontra.domain.assignments.commands.pay import release_paid
from reskontra.domain.assignments.events import TimeReturned
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.refusals import HoursReturned
from reskontra.domain.invoicing.events import InvoiceCredited
from reskontra.domain.invoicing.queries import heads, is_taken_back
from reskontra.domain.jobs.reasons import to_json
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.tables import CONNECTION

_ON_INVOICE: Final = """
    SELECT DISTINCT b.entry_id, e.assignment_id
    FROM billed_line AS b JOIN time_entry AS e ON e.id = b.entry_id
    WHERE b.invoice_id = $1 AND b.returned_at IS NULL ORDER BY b.entry_id
"""
_OFF: Final = """
    WITH line AS (
        UPDATE billed_line SET returned_at = $3 WHERE invoice_id = $1 AND returned_at IS NULL
    ), pay AS (
        UPDATE pay_line SET invoice_id = NULL WHERE invoice_id = $1
    )
    UPDATE time_entry SET state = 'APPROVED', held_reasons = $4::jsonb, version = version + 1
    WHERE id = ANY($2) AND state = 'INVOICED'
"""


async def return_hours(credited: InvoiceCredited) -> None:
    """Make what was billed approved work again, if nothing of its invoice is left.

    What was released of pay stays released: the work is done, whoever pays for it. Where a credit
    is the last of what remained to be paid, so is what waited for it.
    """
    connection, about = get_connection(CONNECTION), credited.invoice_id.uuid
    rows = await connection.execute_query_dict(_ON_INVOICE, [about])
    if not rows:
        return
    if not await is_taken_back(credited.invoice_id):
        await release_paid(credited.invoice_id)
        return
    head = (await heads([credited.invoice_id]))[credited.invoice_id]
    assignments = {AssignmentId(row["assignment_id"]) for row in rows}
    await hold_assignments(assignments)
    why = to_json([HoursReturned(number=head.number)])
    ids = [row["entry_id"] for row in rows]
    await connection.execute_query_dict(_OFF, [about, ids, now(), why])
    await follow_entries(assignments)
    for row in rows:
        record(
            TimeReturned(
                entry_id=EntryId(row["entry_id"]),
                assignment_id=AssignmentId(row["assignment_id"]),
                invoice_id=credited.invoice_id,
            )
        )
