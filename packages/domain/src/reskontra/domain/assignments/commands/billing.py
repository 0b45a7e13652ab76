"""Make invoices of approved work: all that happens to it happens in one transaction."""

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.agreements.queries import agreement_cards
from reskontra.domain.agreements.views import BillingPolicy
from reskontra.domain.assignments.billing_views import ApprovedEntry, Billed, Held
from reskontra.domain.assignments.commands.following import follow_entries, hold_assignments
from reskontra.domain.assignments.commands.pay import release_covered, release_unpaid
from reskontra.domain.assignments.due import is_due
from reskontra.domain.assignments.events import TimeBilled, TimeHeld
from reskontra.domain.assignments.ids import AssignmentId, BilledLineId, EntryId
from reskontra.domain.assignments.invoice_plans import (
    InvoicePlan,
    Work,
    invoice_plans,
    reasons_not_to_bill,
    works,
)
from reskontra.domain.assignments.queries.billing import approved, approved_of, approved_on
from reskontra.domain.assignments.queries.on_account import open_on_account_invoices
from reskontra.domain.company.queries import profile
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultants
from reskontra.domain.countries import country_of
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.queries import heads
from reskontra.domain.invoicing.at_once import Departures
from reskontra.domain.invoicing.commands import hold_billed_time, invoice_at_once
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.jobs.reasons import to_json
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.tables import CONNECTION

_HOLD: Final = """
    SELECT e.id FROM time_entry AS e
    JOIN unnest($1::uuid[], $2::timestamptz[]) AS told(id, approved_at)
        ON told.id = e.id AND told.approved_at = e.approved_at
    WHERE e.state = 'APPROVED' ORDER BY e.id FOR UPDATE OF e
"""
_KEEP: Final = """
    INSERT INTO billed_line (id, entry_line_id, entry_id, invoice_id, position, billed_at)
    SELECT told.*, $6::timestamptz
    FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::integer[]) AS told
"""
_BILL: Final = """
    UPDATE time_entry SET state = 'INVOICED', held_reasons = '[]', version = version + 1
    WHERE id = ANY($1)
"""
_PAID_BY: Final = """
    UPDATE pay_line SET invoice_id = told.invoice_id, kept_minor = released_minor
    FROM unnest($1::uuid[], $2::uuid[]) AS told(entry_id, invoice_id)
    WHERE pay_line.entry_id = told.entry_id
"""
_HELD: Final = """
    UPDATE time_entry SET held_reasons = told.reasons::jsonb, version = version + 1
    FROM unnest($1::uuid[], $2::text[]) AS told(id, reasons)
    WHERE time_entry.id = told.id AND held_reasons <> told.reasons::jsonb
    RETURNING time_entry.id, assignment_id
"""


async def bill_approved(assignment_id: AssignmentId, departures: Departures) -> Billed:
    """Bill what is due of an assignment; several reports approved together go together."""
    return await bill(await _due(await approved_on([assignment_id])), departures)


async def bill_due(customer_ids: Collection[CustomerId], departures: Departures) -> Billed:
    """Bill what is due for some customers, whatever stood against it before."""
    return await bill(await _due(await approved_of(customer_ids)), departures)


async def bill(entries: Sequence[ApprovedEntry], departures: Departures) -> Billed:
    """Issue and send invoices of approved work, and note why what could not be billed was not.

    Whoever comes second finds nothing left of what the first has billed.
    """
    entries = await _held_still(entries)
    if not entries:
        return Billed()
    ids = {one.agreement_id for one in entries if one.agreement_id}
    todo = works(entries, await agreement_cards(ids), await open_on_account_invoices(ids))
    held = [
        Held((each.entry.id,), tuple(why)) for each in todo if (why := reasons_not_to_bill(each))
    ]
    lacking = {one for each in held for one in each.entries}
    sound = [each for each in todo if each.entry.id not in lacking]
    closed = [each.entry for each in sound if not each.lines]
    rates = country_of((await profile()).address.country).vat_rates_through
    plans = invoice_plans(sound, await _locales(sound), await _consultants(sound), rates=rates)
    outcomes = await invoice_at_once([plan.draft for plan in plans], departures)
    pairs = list(zip(plans, outcomes, strict=True))
    issued = [(plan, one.invoice_id) for plan, one in pairs if one.invoice_id]
    held += [Held(plan.entries, one.reasons) for plan, one in pairs if one.reasons]
    await _store(issued, closed, entries)
    await _note(held)
    return Billed(
        tuple(invoice_id for _, invoice_id in issued),
        tuple(entry.id for entry in closed),
        tuple(held),
    )


async def _due(entries: Sequence[ApprovedEntry]) -> list[ApprovedEntry]:
    agreements = await agreement_cards({one.agreement_id for one in entries if one.agreement_id})
    day = today()
    usual = BillingPolicy.ON_APPROVAL
    return [
        each.entry
        for each in works(entries, agreements)
        if is_due(
            each.entry,
            each.agreement.policy if each.agreement else usual,
            each.agreement.monthly_day if each.agreement else None,
            day,
        )
    ]


async def _held_still(entries: Sequence[ApprovedEntry]) -> list[ApprovedEntry]:
    """Those that nobody has billed meanwhile, as they are now; nobody will bill or change them.

    What was taken back meanwhile, and approved with other lines, is not what is held here. By
    which references they were ordered may have been put right until they were held.
    """
    if not entries:
        return []
    await hold_billed_time()
    await hold_assignments({one.assignment_id for one in entries})
    seen = [[one.id.uuid for one in entries], [one.approved_at for one in entries]]
    rows = await get_connection(CONNECTION).execute_query_dict(_HOLD, seen)
    return await approved([EntryId(row["id"]) for row in rows])


async def _locales(work: Iterable[Work]) -> dict[CustomerId, str]:
    found = await heads({each.entry.customer_id for each in work})
    return {one: head.locale for one, head in found.items()}


async def _consultants(work: Iterable[Work]) -> dict[ConsultantId, str]:
    """What those who did it are called."""
    ids = {each.entry.consultant_id for each in work}
    found = await consultants({one for one in ids if one})
    return {one: card.name for one, card in found.items()}


async def _store(
    issued: Sequence[tuple[InvoicePlan, InvoiceId]],
    closed: Sequence[ApprovedEntry],
    entries: Sequence[ApprovedEntry],
) -> None:
    on = {entry_id: invoice_id for plan, invoice_id in issued for entry_id in plan.entries}
    billed = [*on, *(entry.id for entry in closed)]
    if not billed:
        return
    connection = get_connection(CONNECTION)
    if issued:
        await connection.execute_query_dict(_KEEP, [*_columns(issued), now()])
        pairs = [[one.uuid for one in on], [one.uuid for one in on.values()]]
        await connection.execute_query_dict(_PAID_BY, pairs)
    await connection.execute_query_dict(_BILL, [[one.uuid for one in billed]])
    await release_unpaid([entry.id for entry in closed])
    await release_covered([one for plan, one in issued if plan.draft.on_account])
    assignments = {entry.id: entry.assignment_id for entry in entries}
    await follow_entries({assignments[one] for one in billed})
    for one in billed:
        record(TimeBilled(entry_id=one, assignment_id=assignments[one], invoice_id=on.get(one)))


def _columns(issued: Sequence[tuple[InvoicePlan, InvoiceId]]) -> list[list[object]]:
    rows = [
        (BilledLineId.new().uuid, line.uuid, line.entry_uuid, invoice_id.uuid, position)
        for plan, invoice_id in issued
        for position, line in enumerate(plan.lines, start=1)
    ]
    return [list(column) for column in zip(*rows, strict=True)]


async def _note(held: Collection[Held]) -> None:
    if not held:
        return
    reasons = {one: to_json(each.reasons) for each in held for one in each.entries}
    rows = await get_connection(CONNECTION).execute_query_dict(
        _HELD, [[one.uuid for one in reasons], list(reasons.values())]
    )
    for row in rows:
        record(
            TimeHeld(entry_id=EntryId(row["id"]), assignment_id=AssignmentId(row["assignment_id"]))
        )
