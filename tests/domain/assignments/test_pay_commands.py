"""What is earned by approved work, and released as it should be."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from reskontra.domain.assignments.commands import (
    bill,
    make_pay_lines,
    release_by_hand,
    release_due,
    release_paid,
)
from reskontra.domain.assignments.events import PayReleased
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.models import PayLine, PayRelease
from reskontra.domain.assignments.queries import approved, pay_lines_of
from reskontra.domain.consultants.commands import change_consultant
from reskontra.domain.consultants.views import ConsultantChange, Release
from reskontra.domain.invoicing.commands import settle_invoice, unsettle_invoice
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refused
from tests.factories.billing import DEPARTURES, Ordered, make_approved, make_order
from tests.factories.consultants import consultant_entry
from tests.factories.invoicing import kr

pytestmark = pytest.mark.usefixtures("company")


async def earned(order: Ordered, **about: object) -> EntryId:
    entry_id = await make_approved(order, None, **about)
    await make_pay_lines([entry_id])
    return entry_id


async def billed(entry_id: EntryId) -> InvoiceId:
    outcome = await bill(await approved([entry_id]), DEPARTURES)
    (invoice_id,) = outcome.invoices
    return invoice_id


async def released(entry_id: EntryId) -> Money:
    return Money.total(line.released for line in (await pay_lines_of([entry_id]))[entry_id])


async def test_what_is_earned_is_released_on_approval() -> None:
    order = await make_order()
    with recording() as events:
        entry_id = await earned(order)
    (line,) = (await pay_lines_of([entry_id]))[entry_id]
    assert (line.amount, line.released, line.is_released) == (kr("400"), kr("400"), True)
    assert (line.quantity, line.rate) == (Decimal(1), Decimal(400))
    assert line.rule is Release.ON_APPROVAL
    told = PayReleased(consultant_id=order.consultant_id, amount=kr("400"))
    assert [each for each in events if isinstance(each, PayReleased)] == [told]


async def test_what_is_earned_is_earned_once() -> None:
    entry_id = await earned(await make_order())
    with recording() as events:
        await make_pay_lines([entry_id])
    assert events == []
    assert (await PayLine.all().count(), await PayRelease.all().count()) == (1, 1)


async def test_the_rule_of_the_approval_stays() -> None:
    order = await make_order(works=consultant_entry(release=Release.WHEN_PAID))
    entry_id = await earned(order)
    change = ConsultantChange(release=Release.ON_APPROVAL)
    await change_consultant(order.consultant_id, change)
    await make_pay_lines([entry_id])
    assert await released(entry_id) == kr("0")


async def test_pay_on_a_date_waits_for_it() -> None:
    entry_id = await earned(
        await make_order(works=consultant_entry(release=Release.ON_DATE, release_day=25))
    )
    with stopped_at(datetime(2026, 12, 24, 12, tzinfo=UTC)):
        await release_due()
    assert await released(entry_id) == kr("0")
    with stopped_at(datetime(2026, 12, 25, 12, tzinfo=UTC)):
        await release_due()
        await release_due()
    assert await released(entry_id) == kr("400")
    assert await PayRelease.all().count() == 1


async def test_a_payment_releases_its_share_and_the_rest_when_all_is_paid() -> None:
    entry_id = await earned(
        await make_order(works=consultant_entry(release=Release.WHEN_PAID)), pay="333.33"
    )
    invoice_id = await billed(entry_id)
    await release_paid(invoice_id)
    assert await released(entry_id) == kr("0")
    for amount, so_far in [("400", "106.67"), ("500", "240"), ("350", "333.33")]:
        await settle_invoice(invoice_id, kr(amount))
        await release_paid(invoice_id)
        await release_paid(invoice_id)
        assert await released(entry_id) == kr(so_far)
    assert await PayRelease.all().count() == 3


async def test_a_payment_that_is_taken_back_takes_its_share_with_it() -> None:
    entry_id = await earned(await make_order(works=consultant_entry(release=Release.WHEN_PAID)))
    invoice_id = await billed(entry_id)
    for paid in (settle_invoice, unsettle_invoice, settle_invoice):
        await paid(invoice_id, kr("625"))
        await release_paid(invoice_id)
    assert await released(entry_id) == kr("200")
    rows = await PayRelease.all().order_by("id")
    assert [row.amount_minor for row in rows] == [20_000, -20_000, 20_000]


async def test_pay_that_waits_for_an_invoice_is_released_where_there_is_none() -> None:
    entry_id = await earned(
        await make_order(works=consultant_entry(release=Release.WHEN_PAID)), price=0
    )
    assert await released(entry_id) == kr("0")
    await bill(await approved([entry_id]), DEPARTURES)
    assert await released(entry_id) == kr("400")


async def test_a_consultant_without_pay_lines_earns_nothing() -> None:
    await make_pay_lines([EntryId.new()])
    assert await PayLine.all().count() == 0


async def test_sums_are_those_of_the_entries() -> None:
    order = await make_order()
    entries = [
        await earned(order, day=date(2026, 11, day), pay=Decimal("412.37")) for day in (2, 3, 4)
    ]
    lines = await pay_lines_of(entries)
    assert Money.total(each.amount for one in lines.values() for each in one) == kr("1237.11")
    assert {each.consultant_id for one in lines.values() for each in one} == {order.consultant_id}


async def test_what_is_released_by_hand_stays_whatever_becomes_of_its_invoice() -> None:
    entry_id = await earned(await make_order(works=consultant_entry(release=Release.WHEN_PAID)))
    invoice_id = await billed(entry_id)
    with recording() as events:
        await release_by_hand([entry_id])
    assert [each.amount for each in events if isinstance(each, PayReleased)] == [kr("400")]
    assert (await PayRelease.all().get()).cause == "BY_HAND 1"
    await settle_invoice(invoice_id, kr("125"))
    await release_paid(invoice_id)
    await unsettle_invoice(invoice_id, kr("125"))
    await release_paid(invoice_id)
    assert await released(entry_id) == kr("400")
    with recording() as events, pytest.raises(Refused, match="NOTHING_TO_RELEASE"):
        await release_by_hand([entry_id])
    assert events == []
