"""Questions about what consultants earn."""

from reskontra.api.assignments.pay_types import PayLine
from reskontra.api.assignments.self_bill_types import SelfBill
from reskontra.api.context import Info
from reskontra.api.errors import BadUserInput
from reskontra.api.operation import query
from reskontra.domain.assignments import queries
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.tenancy.access import Permission

_MOST = 100


@query(Permission.PAY_READ)
async def pay_lines(info: Info, entry_ids: list[EntryId]) -> list[PayLine] | None:
    """What reports pay (löneunderlag), in the order of the work; of at most 100 reports."""
    if len(entry_ids) > _MOST:
        raise BadUserInput(f"Ask for at most {_MOST} at a time.", path=["entryIds"])
    found = await queries.pay_lines_of(entry_ids)
    return [PayLine.of(line) for lines in found.values() for line in lines]


@query(Permission.PAY_READ)
async def self_bills(
    info: Info, consultant_id: ConsultantId | None = None
) -> list[SelfBill] | None:
    """Drafts of the invoices that we write for consultants' companies (självfakturor)."""
    return [SelfBill.of(bill) for bill in await queries.self_bills(consultant_id)]
