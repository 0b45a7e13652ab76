"""Approved work becomes invoices, once."""

from datetime import UTC, date, datetime

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError

from reskontra.domain.agreements.views import BillingPolicy
from reskontra.domain.assignments.billing_views import Billed
from reskontra.domain.assignments.commands import (
    approve_time,
    bill,
    bill_approved,
    bill_due,
    report_time,
)
from reskontra.domain.assignments.entry_views import Approver, ApproverKind
from reskontra.domain.assignments.events import TimeBilled, TimeHeld
from reskontra.domain.assignments.ids import BilledLineId, EntryId
from reskontra.domain.assignments.models import Assignment, BilledLine, TimeEntry
from reskontra.domain.assignments.queries import approved, customers_to_bill, entries_on
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.customers.commands import change_customer
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.views import CustomerChange
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import deliveries, invoice, invoice_count
from reskontra.domain.invoicing.views import Invoice, InvoiceFilter, InvoiceState
from reskontra.domain.kernel.addresses import NOWHERE
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.transaction import savepoint
from tests.factories.agreements import make_agreement
from tests.factories.assignments import HOUR, make_hours, time_report
from tests.factories.assignments import make_assignment as make_work
from tests.factories.billing import DEPARTURES, make_approved, make_assignment, make_order
from tests.factories.customers import ENTRY, make_consenting_customer, make_customer
from tests.factories.invoicing import kr

pytestmark = pytest.mark.usefixtures("company")
STAFF = Approver(kind=ApproverKind.STAFF, name="Siv", id="usr_1")


async def the(invoice_id: InvoiceId) -> Invoice:
    found = await invoice(invoice_id)
    assert found is not None
    return found


async def billed(*entries: EntryId) -> Billed:
    return await bill(await approved(entries), DEPARTURES)


async def states(*entries: EntryId) -> list[str]:
    found = {row.id: row.state for row in await TimeEntry.all()}
    return [found[one.uuid] for one in entries]


async def reasons(entry_id: EntryId) -> list[object]:
    row = await TimeEntry.get(id=entry_id.uuid)
    return [each["code"] for each in row.held_reasons]


async def agreed(policy: BillingPolicy, **about: object) -> tuple[CustomerId, EntryId]:
    """An hour that was worked by an agreement."""
    customer_id = await make_consenting_customer()
    agreement_id = await make_agreement(customer_id, policy=policy, **about)
    return customer_id, await make_approved(await make_order(customer_id, agreement_id))


async def test_approved_work_is_issued_sent_and_closed() -> None:
    order = await make_order()
    assignment_id = await make_assignment(order)
    entry_id = await make_approved(order, assignment_id)
    with recording() as events:
        outcome = await bill_approved(assignment_id, DEPARTURES)
    (invoice_id,) = outcome.invoices
    found = await the(invoice_id)
    assert (found.state, found.totals.net) == (InvoiceState.ISSUED, kr("1000"))
    assert len(await deliveries(invoice_id)) == 1
    assert await states(entry_id) == ["INVOICED"]
    assert (await Assignment.get(id=assignment_id.uuid)).state == "INVOICED"
    assert await entries_on([invoice_id]) == {invoice_id: [entry_id]}
    told = TimeBilled(entry_id=entry_id, assignment_id=assignment_id, invoice_id=invoice_id)
    assert [each for each in events if isinstance(each, TimeBilled)] == [told]


async def test_a_rate_that_changes_between_parts_them_and_holds_neither() -> None:
    customer_id = await make_consenting_customer()
    hours = await make_hours(vat_class=VatClass.FOOD)
    entries = []
    for year, month in ((2027, 12), (2028, 1)):
        begins = datetime(year, month, 15, 8, tzinfo=UTC)
        times = {"begins_at": begins, "ends_at": begins + HOUR}
        with stopped_at(begins - HOUR):
            work = await make_work(customer_id=customer_id, hour_type_id=hours, **times)
        with stopped_at(begins + 2 * HOUR):
            entries.append(await report_time(work, time_report(**times)))
            await approve_time(entries[-1], STAFF)
    with stopped_at(datetime(2028, 2, 3, 8, tzinfo=UTC)):
        outcome = await bill_due([customer_id], DEPARTURES)
    assert outcome.held == ()
    rates = [(await the(each)).totals.vat_rows[0].rate.percent for each in outcome.invoices]
    assert rates == [6, 12]
    assert await states(*entries) == ["INVOICED"] * 2


async def test_work_is_billed_once_whoever_asks_again() -> None:
    entry_id = await make_approved(await make_order())
    seen = await approved([entry_id])
    first = await bill(seen, DEPARTURES)
    assert len(first.invoices) == 1
    assert await bill(seen, DEPARTURES) == Billed()
    assert await billed(entry_id) == Billed()
    assert await customers_to_bill(None, 50) == []
    assert await invoice_count(InvoiceFilter()) == 1


async def test_a_line_is_on_one_invoice_at_a_time() -> None:
    await billed(await make_approved(await make_order()))
    line = await BilledLine.all().first()
    assert line is not None
    row = BilledLine(
        id=BilledLineId.new().uuid,
        entry_line_id=line.entry_line_id,
        entry_id=line.entry_id,
        invoice_id=line.invoice_id,
        position=2,
        billed_at=now(),
    )
    with pytest.raises(IntegrityError, match="billed_line_once"):
        async with savepoint():
            await BilledLine.bulk_create([row])


async def test_reports_that_are_approved_together_are_one_invoice() -> None:
    order = await make_order()
    assignment_id = await make_assignment(order)
    days = [date(2026, 11, 2), date(2026, 11, 3), date(2026, 11, 4)]
    entries = [await make_approved(order, assignment_id, day=day) for day in days]
    outcome = await bill_approved(assignment_id, DEPARTURES)
    (invoice_id,) = outcome.invoices
    assert len((await the(invoice_id)).lines) == len(entries)
    assert set(await states(*entries)) == {"INVOICED"}


async def test_what_cannot_be_issued_stays_approved_and_says_why() -> None:
    customer_id = await make_customer(address=NOWHERE, email=None)
    order = await make_order(customer_id)
    assignment_id = await make_assignment(order)
    entry_id = await make_approved(order, assignment_id)
    with recording() as events:
        outcome = await bill_approved(assignment_id, DEPARTURES)
    assert outcome.invoices == ()
    assert [each.entries for each in outcome.held] == [(entry_id,)]
    assert await states(entry_id) == ["APPROVED"]
    assert "POSTAL_ADDRESS_INCOMPLETE" in await reasons(entry_id)
    assert await invoice_count(InvoiceFilter()) == 0
    assert events == [TimeHeld(entry_id=entry_id, assignment_id=assignment_id)]


async def test_what_was_held_is_billed_when_the_customer_is_mended() -> None:
    customer_id = await make_customer(address=NOWHERE, email=None)
    entry_id = await make_approved(await make_order(customer_id))
    await billed(entry_id)
    with recording() as events:
        await billed(entry_id)
    assert events == [], "the same reason is told once"
    await change_customer(customer_id, CustomerChange(address=ENTRY.address))
    outcome = await bill_due([customer_id], DEPARTURES)
    assert len(outcome.invoices) == 1
    assert await reasons(entry_id) == []


async def test_one_customers_trouble_holds_up_nobody_else() -> None:
    troubled = await make_approved(
        await make_order(await make_customer(address=NOWHERE, email=None))
    )
    sound = await make_approved(await make_order())
    outcome = await billed(troubled, sound)
    assert len(outcome.invoices) == 1
    assert await states(troubled, sound) == ["APPROVED", "INVOICED"]


@pytest.mark.parametrize(
    ("policy", "state"),
    [
        (BillingPolicy.ON_REPORT, "INVOICED"),
        (BillingPolicy.ON_APPROVAL, "INVOICED"),
        (BillingPolicy.SILENT_APPROVAL, "INVOICED"),
        (BillingPolicy.MANUAL, "APPROVED"),
    ],
)
async def test_the_policy_decides(policy: BillingPolicy, state: str) -> None:
    days = 3 if policy is BillingPolicy.SILENT_APPROVAL else None
    customer_id, entry_id = await agreed(policy, silent_days=days)
    await bill_due([customer_id], DEPARTURES)
    assert await states(entry_id) == [state]


async def test_somebody_may_bill_by_hand_what_no_policy_bills() -> None:
    _, entry_id = await agreed(BillingPolicy.MANUAL)
    outcome = await billed(entry_id)
    assert len(outcome.invoices) == 1
    assert await states(entry_id) == ["INVOICED"]


async def test_a_customer_who_demands_an_order_number_waits_for_it() -> None:
    _, entry_id = await agreed(BillingPolicy.ON_APPROVAL, needs_order_number=True)
    await billed(entry_id)
    assert await reasons(entry_id) == ["ORDER_NUMBER_MISSING"]
    assignment = await Assignment.all().first()
    assert assignment is not None
    await Assignment.filter(id=assignment.id).update(order_number="4711")
    assert len((await billed(entry_id)).invoices) == 1


async def test_what_costs_nothing_is_closed_without_an_invoice() -> None:
    entry_id = await make_approved(await make_order(), price=0)
    outcome = await billed(entry_id)
    assert (outcome.invoices, outcome.closed) == ((), (entry_id,))
    assert await states(entry_id) == ["INVOICED"]
    assert await invoice_count(InvoiceFilter()) == 0


async def test_customers_are_billed_in_sets_until_none_is_left() -> None:
    entries = [await make_approved(await make_order()) for _ in range(3)]
    first = await customers_to_bill(None, 2)
    await bill_due(first, DEPARTURES)
    last = await customers_to_bill(first[-1], 2)
    await bill_due(last, DEPARTURES)
    assert (len(first), len(last)) == (2, 1)
    assert await customers_to_bill(last[-1], 2) == []
    assert set(await states(*entries)) == {"INVOICED"}


async def test_an_invoice_of_work_has_a_time_sheet_that_nobody_changes() -> None:
    entry_id = await make_approved(await make_order())
    row = await TimeEntry.get(id=entry_id.uuid)
    (invoice_id,) = (await billed(entry_id)).invoices
    found = await the(invoice_id)
    (told,) = found.time_sheet
    assert (told.begins_at, told.ends_at) == (row.begins_at, row.ends_at)
    assert (told.approved_at, told.approver) == (row.approved_at, row.approver_name or "")
    assert told.amount == found.totals.net
    with pytest.raises(IntegrityError, match="frozen"):
        async with savepoint():
            await get_connection(CONNECTION).execute_query_dict(
                "UPDATE invoice SET time_sheet = NULL WHERE id = $1", [invoice_id.uuid]
            )
    assert (await the(invoice_id)).time_sheet == (told,)
