"""One consultant's pay: what is reported and earned, and what each part of it waits for."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.agreements.commands import plan_instalments
from reskontra.domain.agreements.queries import due_instalments
from reskontra.domain.agreements.views import AgreementForm
from reskontra.domain.assignments.commands import (
    bill,
    bill_due_instalment,
    make_pay_lines,
    reject_time,
    release_by_hand,
    release_paid,
)
from reskontra.domain.assignments.entry_views import Approver, ApproverKind
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.pay_views import (
    EarnedLine,
    PayFilter,
    PayOrder,
    PayPageRequest,
    PayStanding,
    PaySums,
)
from reskontra.domain.assignments.queries import (
    approved,
    consultant_pay_count,
    consultant_pay_page,
    consultant_pay_sums,
)
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.views import Release
from reskontra.domain.invoicing.commands import settle_invoice
from reskontra.domain.invoicing.ids import InvoiceId
from tests.factories.agreements import make_agreement, new_instalment
from tests.factories.billing import DEPARTURES, Ordered, make_approved, make_order, make_reported
from tests.factories.consultants import consultant_entry
from tests.factories.customers import make_consenting_customer
from tests.factories.invoicing import kr

STAFF = Approver(kind=ApproverKind.STAFF, name="Siv", id="usr_1")
pytestmark = pytest.mark.usefixtures("company")


async def asked(order: Ordered, standing: PayStanding | None = None) -> tuple[EarnedLine, ...]:
    where = PayFilter(consultant_id=order.consultant_id, standing=standing)
    page = await consultant_pay_page(PayPageRequest(where=where, order=PayOrder.WORK_DATE))
    assert await consultant_pay_count(where) == len(page.rows)
    return page.rows


async def an_order(rule: Release, **about: object) -> Ordered:
    return await make_order(works=consultant_entry(release=rule, **about))


async def earned(order: Ordered, **about: object) -> EntryId:
    entry_id = await make_approved(order, None, **about)
    await make_pay_lines([entry_id])
    return entry_id


async def billed(entry_id: EntryId) -> InvoiceId:
    (invoice_id,) = (await bill(await approved([entry_id]), DEPARTURES)).invoices
    return invoice_id


@pytest.mark.parametrize("rule", list(Release))
async def test_what_is_reported_waits_for_approval_by_the_rule_that_holds(rule: Release) -> None:
    order = await an_order(rule, release_day=25 if rule is Release.ON_DATE else None)
    await make_reported(order)
    (line,) = await asked(order)
    assert (line.amount, line.released, line.waits_for) == (kr("400"), kr("0"), "APPROVAL")
    assert (line.rule, line.title) == (rule, "Tolkning")
    assert line.release_date == {Release.ON_DATE: date(2026, 12, 25)}.get(rule)


async def test_what_is_sent_back_is_not_earned() -> None:
    order = await an_order(Release.ON_APPROVAL)
    entry_id = await make_reported(order)
    await reject_time(entry_id, "Fel dag", STAFF)
    assert await asked(order) == ()
    assert await consultant_pay_sums(order.consultant_id) == PaySums(*[kr("0")] * 4)


async def test_pay_on_a_date_waits_for_that_day() -> None:
    order = await an_order(Release.ON_DATE, release_day=25)
    await earned(order)
    (line,) = await asked(order)
    assert (line.waits_for, line.release_date) == ("DAY", date(2026, 12, 25))


async def test_pay_waits_for_its_invoice_and_then_for_the_rest_of_the_payment() -> None:
    order = await an_order(Release.WHEN_PAID)
    entry_id = await earned(order)
    (line,) = await asked(order)
    assert (line.waits_for, line.invoice, line.is_on_account) == ("INVOICE", None, False)
    invoice_id = await billed(entry_id)
    await settle_invoice(invoice_id, kr("500"))
    await release_paid(invoice_id)
    (line,) = await asked(order)
    assert line.invoice is not None
    assert (line.waits_for, line.released) == ("PAYMENT", kr("160"))
    assert (line.invoice.id, line.invoice.paid_percent) == (invoice_id, 40)
    await settle_invoice(invoice_id, kr("750"))
    await release_paid(invoice_id)
    (line,) = await asked(order)
    assert (line.waits_for, line.invoice, line.released) == (None, None, kr("400"))


async def test_pay_of_work_that_costs_nothing_waits_for_no_invoice() -> None:
    order = await an_order(Release.WHEN_PAID)
    await earned(order, price=0)
    (line,) = await asked(order)
    assert line.waits_for == "CLOSING"


@pytest.mark.parametrize(("on_account", "waits_for"), [("600", "PAYMENT"), ("5000", None)])
async def test_it_is_told_where_sums_on_account_are_taken_off_its_invoice(
    on_account: str, waits_for: str | None
) -> None:
    customer_id = await make_consenting_customer()
    agreement_id = await make_agreement(customer_id, form=AgreementForm.ON_ACCOUNT)
    await plan_instalments(agreement_id, [new_instalment(amount=Decimal(on_account))])
    for one in await due_instalments():
        await bill_due_instalment(one, DEPARTURES)
    works = consultant_entry(release=Release.WHEN_PAID)
    order = await make_order(customer_id, agreement_id, works=works)
    entry_id = await earned(order)
    (line,) = await asked(order)
    assert (line.waits_for, line.is_on_account) == ("INVOICE", True)
    await billed(entry_id)
    (line,) = await asked(order)
    assert (line.waits_for, line.released == line.amount, line.is_on_account) == (
        waits_for,
        waits_for is None,
        True,
    )


@pytest.mark.parametrize("asked_for", [(), ("1000",)], ids=["nothing yet", "all is used"])
async def test_where_nothing_is_left_on_account_it_is_not_told(asked_for: tuple[str, ...]) -> None:
    customer_id = await make_consenting_customer()
    agreement_id = await make_agreement(customer_id, form=AgreementForm.ON_ACCOUNT)
    sums = [new_instalment(amount=Decimal(one)) for one in asked_for]
    await plan_instalments(agreement_id, sums)
    for one in await due_instalments():
        await bill_due_instalment(one, DEPARTURES)
    works = consultant_entry(release=Release.WHEN_PAID)
    order = await make_order(customer_id, agreement_id, works=works)
    before = await earned(order, day=date(2026, 11, 2))
    await earned(order, day=date(2026, 11, 3))
    await billed(before)
    first, last = await asked(order)
    assert first.is_on_account is bool(asked_for)
    assert (last.waits_for, last.is_on_account) == ("INVOICE", False)


async def test_what_waits_and_what_is_ready_can_be_asked_for_and_make_the_sums() -> None:
    order = await an_order(Release.WHEN_PAID)
    await make_reported(order, day=date(2026, 11, 5))
    part, ready, _ = [await earned(order, day=date(2026, 11, day)) for day in (4, 3, 2)]
    await release_by_hand([ready])
    invoice_id = await billed(part)
    await settle_invoice(invoice_id, kr("500"))
    await release_paid(invoice_id)
    days = {
        standing: [line.work_date.day for line in await asked(order, standing)]
        for standing in (None, PayStanding.WAITS, PayStanding.READY)
    }
    assert days == {None: [2, 3, 4, 5], PayStanding.WAITS: [2, 4, 5], PayStanding.READY: [3, 4]}
    sums = await consultant_pay_sums(order.consultant_id)
    assert sums == PaySums(kr("1600"), kr("560"), kr("1040"), kr("400"))


async def test_nobody_elses_pay_is_told() -> None:
    await earned(await an_order(Release.ON_APPROVAL))
    other = await an_order(Release.ON_APPROVAL)
    assert await asked(other) == ()
    assert await consultant_pay_sums(ConsultantId.new()) == PaySums(*[kr("0")] * 4)
