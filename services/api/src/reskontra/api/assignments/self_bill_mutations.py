"""What may be done with the invoices that we write for consultants' companies."""

from reskontra.api.assignments.self_bill_inputs import SelfBillDraftInput
from reskontra.api.assignments.self_bill_payloads import SelfBillDraftPayload
from reskontra.api.assignments.self_bill_types import SelfBill
from reskontra.api.context import Info
from reskontra.api.guards import require
from reskontra.api.operation import mutation
from reskontra.domain.assignments import commands, queries
from reskontra.tenancy.access import Permission


@mutation(Permission.CONSULTANT_WRITE)
async def self_bill_draft(info: Info, input: SelfBillDraftInput) -> SelfBillDraftPayload:
    """Put what a company has earned on the draft of its invoice to us (självfakturering).

    It happens by itself when pay is released; this tells what stands against it. Needs `pay:read`
    too.
    """
    require(info.context, Permission.PAY_READ)
    bill_id = await commands.draft_self_bill(input.consultant_id)
    bill = (await queries.self_bills_by_id([bill_id]))[bill_id]
    return SelfBillDraftPayload(self_bill=SelfBill.of(bill), user_errors=[])
