"""What whoever orders sees: what they ordered, and what was reported on it.

Every question names whose it is, so that the id of another's thing finds nothing.
"""

from reskontra.domain.assignments.entry_views import LineSide
from reskontra.domain.assignments.ids import AssignmentId, EntryId
from reskontra.domain.assignments.lifecycle import Deed, may
from reskontra.domain.assignments.models import Assignment, BilledLine, EntryExpense, TimeEntry
from reskontra.domain.assignments.own_views import (
    BilledReceipt,
    OrderedTask,
    OrderersOwn,
    OwnCancellation,
    OwnCost,
    OwnLine,
)
from reskontra.domain.assignments.queries.assignments import assignment
from reskontra.domain.assignments.queries.cancelling import cancellation_cost
from reskontra.domain.assignments.queries.consumer_prices import consumer_price_of
from reskontra.domain.assignments.queries.own_rows import (
    MOST_REPORTS,
    MOST_TASKS,
    cost_of,
    lines_of,
    task_of,
    told_to_the_consultant,
)
from reskontra.domain.consultants.queries import consultants
from reskontra.domain.customers.ids import ContactId
from reskontra.domain.customers.queries import customer
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.clock import now


async def orderers_own(orderer_id: ContactId) -> OrderersOwn:
    """Everything on an orderer's page, in a fixed number of statements."""
    rows = await (
        Assignment.filter(orderer_id=orderer_id.uuid)
        .order_by("-begins_at", "-id")
        .limit(MOST_TASKS)
    )
    by_id = {row.id: row for row in rows}
    entries = await (
        TimeEntry.filter(assignment_id__in=list(by_id))
        .order_by("-begins_at", "-id")
        .limit(MOST_REPORTS)
    )
    tasks = tuple(map(task_of, rows))
    unread = await told_to_the_consultant(entries)
    reports = tuple(cost_of(row, by_id[row.assignment_id], unread) for row in entries)
    at_work = [task.consultant_id for task in tasks] + [one.consultant_id for one in reports]
    named = {one for one in at_work if one}
    names = {each: card.name for each, card in (await consultants(named)).items()}
    return OrderersOwn(tasks, reports, names)


async def ordered_task(orderer_id: ContactId, assignment_id: AssignmentId) -> OrderedTask | None:
    """One thing that somebody ordered, with what was reported; None for what another ordered."""
    row = await Assignment.get_or_none(id=assignment_id.uuid, orderer_id=orderer_id.uuid)
    if row is None:
        return None
    entries = await TimeEntry.filter(assignment_id=row.id).order_by("begins_at", "id")
    unread = await told_to_the_consultant(entries)
    reports = tuple(cost_of(entry, row, unread) for entry in entries)
    task = task_of(row)
    at_work = [task.consultant_id, *(one.consultant_id for one in reports)]
    named = {one for one in at_work if one}
    names = {each: card.name for each, card in (await consultants(named)).items()}
    invoices = await _invoices_of([one.report.id for one in reports])
    return OrderedTask(task, names, reports, invoices)


async def own_cancellation(
    orderer_id: ContactId, assignment_id: AssignmentId
) -> OwnCancellation | None:
    """What calling off costs now; None for what another ordered, and for what is past that."""
    found = await ordered_task(orderer_id, assignment_id)
    card = await assignment(assignment_id)
    if found is None or card is None or not may(Deed.CANCEL, card.state) or found.is_worked_on:
        return None
    cost = await cancellation_cost(card, now())
    buyer = await customer(card.customer_id)
    told = await consumer_price_of(buyer, cost.lines) if buyer else None
    return OwnCancellation(found.task, cost.price, cost.until, told.whole if told else None)


async def own_cost(
    orderer_id: ContactId, entry_id: EntryId
) -> tuple[OwnCost, tuple[OwnLine, ...]] | None:
    """One report on what somebody ordered, with what makes its cost; None for another's."""
    found = await cost_of_report(entry_id)
    return found if found and found[0].orderer_id == orderer_id.uuid else None


async def cost_of_report(entry_id: EntryId) -> tuple[OwnCost, tuple[OwnLine, ...]] | None:
    """A report with what makes its cost, for whoever holds the link to that very report."""
    row = await TimeEntry.get_or_none(id=entry_id.uuid)
    if row is None:
        return None
    assignment = await Assignment.get(id=row.assignment_id)
    unread = await told_to_the_consultant([row])
    return cost_of(row, assignment, unread), await lines_of(entry_id, LineSide.PRICE)


async def billed_receipts(entry_id: EntryId) -> tuple[BilledReceipt, ...]:
    """The receipts of what the customer is to pay; those of the consultant alone are not theirs."""
    rows = await EntryExpense.filter(
        entry_id=entry_id.uuid, is_billed=True, receipt_sha256__isnull=False
    ).order_by("position")
    return tuple(
        BilledReceipt(row.receipt_sha256 or "", row.receipt_media_type or "", row.description)
        for row in rows
    )


async def _invoices_of(entry_ids: list[EntryId]) -> dict[EntryId, InvoiceId]:
    rows = await BilledLine.filter(
        entry_id__in=[one.uuid for one in entry_ids], returned_at__isnull=True
    ).values_list("entry_id", "invoice_id")
    return {EntryId(entry_id): InvoiceId(invoice_id) for entry_id, invoice_id in rows}
