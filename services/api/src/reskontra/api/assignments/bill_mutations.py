"""What may be done with approved work by hand."""

from typing import Final

from reskontra.api.assignments.bill_inputs import TimeBillInput
from reskontra.api.assignments.bill_payloads import TimeBillPayload
from reskontra.api.assignments.parts import departures
from reskontra.api.context import Info
from reskontra.api.guards import require
from reskontra.api.invoicing.queries import load_invoices
from reskontra.api.operation import mutation
from reskontra.domain.assignments import commands, queries
from reskontra.domain.assignments.refusals import NothingToBill
from reskontra.domain.invoicing.bulk_refusals import TooManyInvoices
from reskontra.domain.kernel.refusals import Refusal, Required, refuse_if
from reskontra.tenancy.access import Permission

MOST_ENTRIES: Final = 500


@mutation(Permission.INVOICE_ISSUE)
async def time_bill(info: Info, input: TimeBillInput) -> TimeBillPayload:
    """Invoice approved reports now (fakturera tid), whatever the agreement says of when.

    One invoice for each customer is issued and sent by the customer's own way. What cannot be
    invoiced is in `held`, with its reasons. Needs `invoice:send` too.
    """
    require(info.context, Permission.INVOICE_SEND)
    refuse_if(_reasons(input))
    found = await queries.approved(list(dict.fromkeys(input.entry_ids)))
    refuse_if([] if found else [NothingToBill(path=("entryIds",))])
    outcome = await commands.bill(found, departures(info.context))
    # Somebody else may have billed all of it since it was read.
    refuse_if([] if outcome.has_come_to_something else [NothingToBill(path=("entryIds",))])
    invoices = [each for each in await load_invoices(list(outcome.invoices)) if each is not None]
    waiting = [one for each in outcome.held for one in each.entries]
    return TimeBillPayload(invoices=invoices, waiting=waiting, user_errors=[])


def _reasons(input: TimeBillInput) -> list[Refusal]:
    if not input.entry_ids:
        return [Required(path=("entryIds",))]
    if len(input.entry_ids) > MOST_ENTRIES:
        return [TooManyInvoices(path=("entryIds",), maximum=MOST_ENTRIES)]
    return []
