"""Draft the invoices that we write for consultants' companies."""

from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.assignments.events import SelfBillDrafted
from reskontra.domain.assignments.ids import SelfBillId
from reskontra.domain.assignments.queries.self_bills import shares_to_bill
from reskontra.domain.assignments.refusals import NothingToSelfBill
from reskontra.domain.assignments.self_billing import reasons_not_to_self_bill
from reskontra.domain.company.queries import profile
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultant
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import NotFound, Refused, refuse_if
from reskontra.domain.tables import CONNECTION

# Two at once would each begin a draft.
_HOLD: Final = """
    SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' self-bill ' || $1, 0))
"""
_OPEN: Final = "SELECT id FROM self_bill WHERE consultant_id = $1 AND state = 'DRAFT'"
_BEGIN: Final = """
    INSERT INTO self_bill (id, consultant_id, created_at, updated_at) VALUES ($1, $2, $3, $3)
"""
# Nothing of it is taken back between what is read and what is put on the draft.
_STILL: Final = """
    SELECT id FROM pay_line
    WHERE consultant_id = $1 AND earned_as = 'COMPANY' AND EXISTS (
        SELECT FROM pay_release AS r WHERE r.pay_line_id = pay_line.id AND r.self_bill_id IS NULL
    ) ORDER BY id FOR UPDATE
"""
_TAKE: Final = """
    WITH taken AS (
        UPDATE pay_release SET self_bill_id = $1 WHERE id = ANY($2) AND self_bill_id IS NULL
    )
    UPDATE self_bill SET version = version + 1, updated_at = $3 WHERE id = $1
"""


async def draft_self_bill(consultant_id: ConsultantId) -> SelfBillId:
    """Put what is released of a company's pay on the draft of its invoice to us.

    What was earned as a company is put there whatever the consultant is now.
    A draft is begun if there is none. Each share that is released is put on one bill once.

    Raises:
        Refused: We may not write its invoices, or it has nothing to have.
    """
    card = await consultant(consultant_id)
    if card is None:
        raise Refused([NotFound(path=("consultantId",))])
    connection = get_connection(CONNECTION)
    await connection.execute_query(_HOLD, [str(consultant_id)])
    await connection.execute_query(_STILL, [consultant_id.uuid])
    shares = await shares_to_bill(consultant_id)
    us, has_earned = await profile(), bool(shares)
    refuse_if(reasons_not_to_self_bill(card, us, today(), has_earned=has_earned))
    refuse_if([] if shares else [NothingToSelfBill(path=("consultantId",))])

    rows = await connection.execute_query_dict(_OPEN, [consultant_id.uuid])
    bill_id = SelfBillId(rows[0]["id"]) if rows else SelfBillId.new()
    if not rows:
        await connection.execute_query_dict(_BEGIN, [bill_id.uuid, consultant_id.uuid, now()])
    await connection.execute_query_dict(_TAKE, [bill_id.uuid, [one.uuid for one in shares], now()])
    record(SelfBillDrafted(self_bill_id=bill_id, consultant_id=consultant_id))
    return bill_id
