"""What may be done by hand with sums that fall due by agreements."""

from reskontra.api.agreements.types import load_agreements
from reskontra.api.assignments.instalment_inputs import InstalmentBillInput
from reskontra.api.assignments.instalment_payloads import InstalmentBillPayload
from reskontra.api.assignments.parts import departures
from reskontra.api.context import Info
from reskontra.api.guards import require
from reskontra.api.operation import mutation
from reskontra.domain.agreements.queries import instalment
from reskontra.domain.assignments import commands
from reskontra.tenancy.access import Permission


@mutation(Permission.INVOICE_ISSUE)
async def instalment_bill(info: Info, input: InstalmentBillInput) -> InstalmentBillPayload:
    """Invoice a planned sum now (fakturera delbetalning), whatever its day is.

    The invoice is issued and sent by the customer's own way. Needs `invoice:send` too.
    """
    require(info.context, Permission.INVOICE_SEND)
    await commands.bill_instalment(input.id, departures(info.context))
    billed = await instalment(input.id)
    found = await load_agreements([billed.agreement_id]) if billed else [None]
    return InstalmentBillPayload(agreement=found[0], user_errors=[])
