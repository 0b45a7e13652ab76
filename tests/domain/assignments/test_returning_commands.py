"""Hours of an invoice that is credited whole can be billed anew."""

from decimal import Decimal

import pytest

from reskontra.domain.assignments.commands import (
    bill,
    bill_due,
    make_pay_lines,
    release_paid,
    return_hours,
)
from reskontra.domain.assignments.events import TimeReturned
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.models import Assignment, BilledLine, TimeEntry
from reskontra.domain.assignments.queries import approved, entries_on, pay_lines_of
from reskontra.domain.consultants.views import Release
from reskontra.domain.invoicing.commands import settle_invoice
from reskontra.domain.invoicing.credit_notes import CreditPart
from reskontra.domain.invoicing.events import InvoiceCredited
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.events import recording
from tests.factories.billing import DEPARTURES, make_approved, make_order
from tests.factories.consultants import consultant_entry
from tests.factories.invoicing import kr, make_credit_note, make_issued

HALF = CreditPart(position=1, quantity=Decimal("0.5"))

pytestmark = pytest.mark.usefixtures("company")


async def billed(entry_id: EntryId) -> InvoiceId:
    (invoice_id,) = (await bill(await approved([entry_id]), DEPARTURES)).invoices
    return invoice_id


async def credited(invoice_id: InvoiceId, *parts: CreditPart) -> None:
    """Credit an invoice, and let follow what follows."""
    with recording() as events:
        await make_credit_note(invoice_id, *parts)
    for each in [each for each in events if isinstance(each, InvoiceCredited)]:
        await return_hours(each)


async def waiting() -> tuple[EntryId, InvoiceId]:
    """An hour on an invoice whose payment its pay waits for."""
    works = consultant_entry(release=Release.WHEN_PAID)
    entry_id = await make_approved(await make_order(works=works))
    await make_pay_lines([entry_id])
    return entry_id, await billed(entry_id)


async def state(entry_id: EntryId) -> str:
    return (await TimeEntry.get(id=entry_id.uuid)).state


async def test_hours_come_back_when_everything_is_credited() -> None:
    entry_id = await make_approved(await make_order())
    invoice_id = await billed(entry_id)
    with recording() as events:
        await credited(invoice_id)
    assert await state(entry_id) == "APPROVED"
    assert (await Assignment.all().get()).state == "APPROVED"
    assert await entries_on([invoice_id]) == {}
    (told,) = [each for each in events if isinstance(each, TimeReturned)]
    assert (told.entry_id, told.invoice_id) == (entry_id, invoice_id)


async def test_a_part_brings_back_nothing_and_the_last_part_everything() -> None:
    entry_id = await make_approved(await make_order())
    invoice_id = await billed(entry_id)
    await credited(invoice_id, HALF)
    assert await state(entry_id) == "INVOICED"
    await credited(invoice_id)
    assert await state(entry_id) == "APPROVED"


async def test_hours_that_came_back_wait_until_somebody_bills_them() -> None:
    order = await make_order()
    entry_id = await make_approved(order)
    await credited(await billed(entry_id))
    outcome = await bill_due([order.customer_id], DEPARTURES)
    assert (outcome.invoices, await state(entry_id)) == ((), "APPROVED")
    (held,) = (await TimeEntry.get(id=entry_id.uuid)).held_reasons
    assert held["code"] == "HOURS_RETURNED"

    await billed(entry_id)
    assert await state(entry_id) == "INVOICED"
    rows = await BilledLine.all().values_list("returned_at", flat=True)
    assert sorted(each is None for each in rows) == [False, True]


async def test_what_was_released_stays_and_the_rest_waits_for_the_new_invoice() -> None:
    entry_id = await make_approved(
        await make_order(works=consultant_entry(release=Release.WHEN_PAID))
    )
    await make_pay_lines([entry_id])
    first = await billed(entry_id)
    await settle_invoice(first, kr("625"))
    await release_paid(first)
    await credited(first)
    await release_paid(first)
    (line,) = (await pay_lines_of([entry_id]))[entry_id]
    assert (line.released, line.invoice_id) == (kr("200"), None)
    second = await billed(entry_id)
    await settle_invoice(second, kr("1250"))
    await release_paid(second)
    (line,) = (await pay_lines_of([entry_id]))[entry_id]
    assert (line.released, line.invoice_id) == (kr("400"), second)


async def test_a_small_payment_of_the_new_invoice_takes_no_released_pay_back() -> None:
    works = consultant_entry(release=Release.WHEN_PAID)
    entry_id = await make_approved(await make_order(works=works))
    await make_pay_lines([entry_id])
    first = await billed(entry_id)
    await settle_invoice(first, kr("625"))
    await release_paid(first)
    await credited(first)
    second = await billed(entry_id)
    for paid, released in (("125", "200"), ("500", "200"), ("250", "280")):
        await settle_invoice(second, kr(paid))
        await release_paid(second)
        (line,) = (await pay_lines_of([entry_id]))[entry_id]
        assert line.released == kr(released), paid


async def test_pay_does_not_wait_for_what_was_credited_before_the_payment() -> None:
    entry_id, invoice_id = await waiting()
    await credited(invoice_id, HALF)
    await settle_invoice(invoice_id, kr("625"))
    await release_paid(invoice_id)
    (line,) = (await pay_lines_of([entry_id]))[entry_id]
    assert (line.released, await state(entry_id)) == (kr("400"), "INVOICED")


async def test_a_credit_of_the_rest_releases_what_waited_for_it() -> None:
    entry_id, invoice_id = await waiting()
    await settle_invoice(invoice_id, kr("625"))
    await release_paid(invoice_id)
    await credited(invoice_id, HALF)
    (line,) = (await pay_lines_of([entry_id]))[entry_id]
    assert (line.released, await state(entry_id)) == (kr("400"), "INVOICED")


async def test_an_invoice_without_hours_gives_none_back() -> None:
    with recording() as events:
        await credited(await make_issued())
    assert [each for each in events if isinstance(each, TimeReturned)] == []
