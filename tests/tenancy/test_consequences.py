"""What follows in the very transaction of a fact."""

import asyncio
from datetime import date

import pytest

from reskontra.domain.assignments.commands import bill
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.models import TimeEntry
from reskontra.domain.assignments.queries import approved
from reskontra.domain.history.queries import latest_events
from reskontra.domain.invoicing.commands import hold_billed_time, issue_invoices
from reskontra.domain.invoicing.commands.locking import hold_all
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.tenancy.consequences import CONSEQUENCES
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.reactions import REACTIONS
from tests.factories.billing import DEPARTURES, make_approved, make_assignment, make_order
from tests.factories.company import make_company
from tests.factories.invoicing import make_credit_draft, make_credit_note, make_draft
from tests.support.elsewhere import seen_in
from tests.support.waiting import until, who_wait_for_us


class Interrupted(Exception):
    """Somebody pulled the plug."""


async def billed() -> tuple[EntryId, InvoiceId]:
    async with tenant_transaction():
        await make_company()
        entry_id = await make_approved(await make_order())
        (invoice_id,) = (await bill(await approved([entry_id]), DEPARTURES)).invoices
    return entry_id, invoice_id


async def state(entry_id: EntryId) -> str:
    async with tenant_transaction(read_only=True):
        return (await TimeEntry.get(id=entry_id.uuid)).state


async def entries_here() -> int:
    return await TimeEntry.all().count()


async def test_hours_are_returned_by_the_transaction_that_credits_their_invoice(
    firm_scope: TenantScope, other_scope: TenantScope
) -> None:
    entry_id, invoice_id = await billed()
    async with tenant_transaction():
        await make_credit_note(invoice_id)
    assert await state(entry_id) == "APPROVED"
    async with tenant_transaction(read_only=True):
        kinds = [event.kind for event in await latest_events(3)]
    assert kinds == ["TimeReturned", "InvoiceCredited", "CreditNoteIssued"]
    assert await seen_in(other_scope, entries_here) == 0


async def test_who_bills_and_who_credits_wait_in_no_ring(firm_scope: TenantScope) -> None:
    async with tenant_transaction():
        await make_company()
        order = await make_order()
        assignment_id = await make_assignment(order)
        first = await make_approved(order, assignment_id)
        (invoice_id,) = (await bill(await approved([first]), DEPARTURES)).invoices
        second = await make_approved(order, assignment_id, day=date(2026, 11, 3))

    is_numbered = asyncio.Event()

    async def credit() -> None:
        async with tenant_transaction():
            await make_credit_note(invoice_id)
            # It has its number, and comes to the work of its invoice when it is kept.
            is_numbered.set()
            await until(who_wait_for_us, at_least=1)

    async def bill_more() -> None:
        await is_numbered.wait()
        async with tenant_transaction():
            await bill(await approved([second]), DEPARTURES)

    await asyncio.gather(credit(), bill_more())
    assert (await state(first), await state(second)) == ("APPROVED", "INVOICED")


async def test_who_issues_many_holds_time_before_invoices_as_who_bills(
    firm_scope: TenantScope,
) -> None:
    _, invoice_id = await billed()
    async with tenant_transaction():
        drafts = [await make_draft(invoice_date=None), await make_credit_draft(invoice_id)]

    is_time_held = asyncio.Event()

    async def take_off() -> None:
        async with tenant_transaction():
            await hold_billed_time()
            is_time_held.set()
            await until(who_wait_for_us, at_least=1)
            # As whoever bills holds what was paid on account.
            await hold_all([invoice_id])

    async def issue_many() -> None:
        await is_time_held.wait()
        async with tenant_transaction():
            assert not any((await issue_invoices(drafts)).values())

    await asyncio.gather(take_off(), issue_many())


async def test_neither_happens_without_the_other(firm_scope: TenantScope) -> None:
    entry_id, invoice_id = await billed()
    with pytest.raises(Interrupted):
        async with tenant_transaction():
            await make_credit_note(invoice_id)
            raise Interrupted
    assert await state(entry_id) == "INVOICED"


def test_what_follows_at_once_is_no_workers_business() -> None:
    assert set(CONSEQUENCES) & set(REACTIONS) == set()
