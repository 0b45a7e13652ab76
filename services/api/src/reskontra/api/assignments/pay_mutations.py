"""What may be done with pay by hand."""

from typing import Final

from reskontra.api.assignments.pay_inputs import PayReleaseInput
from reskontra.api.assignments.pay_payloads import PayReleasePayload
from reskontra.api.assignments.pay_types import PayLine
from reskontra.api.context import Info
from reskontra.api.guards import require
from reskontra.api.operation import mutation
from reskontra.domain.assignments import commands, queries
from reskontra.domain.kernel.limits import range_reasons
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.tenancy.access import Permission

MOST_ENTRIES: Final = 100


@mutation(Permission.CONSULTANT_WRITE)
async def pay_release(info: Info, input: PayReleaseInput) -> PayReleasePayload:
    """Let what reports pay be paid now (släpp fri lön), whatever it waits for; it stays released.

    Such as where the customer will never pay. At most 100 reports. Needs `pay:read` too.
    """
    require(info.context, Permission.PAY_READ)
    refuse_if(range_reasons(len(input.entry_ids), ("entryIds",), 1, MOST_ENTRIES))
    await commands.release_by_hand(input.entry_ids)
    found = await queries.pay_lines_of(input.entry_ids)
    told = [PayLine.of(line) for lines in found.values() for line in lines]
    return PayReleasePayload(pay_lines=told, user_errors=[])
