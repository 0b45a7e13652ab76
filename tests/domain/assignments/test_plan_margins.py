"""What is paid by a plan is worth something in the month it is invoiced, and the hours are not."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from reskontra.domain.agreements.commands import begin_periods, plan_instalments
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.queries import due_instalments, instalments_of
from reskontra.domain.agreements.views import AgreementForm
from reskontra.domain.assignments.commands import bill, bill_due_instalment, make_pay_lines
from reskontra.domain.assignments.ids import EntryId
from reskontra.domain.assignments.margins import PLANS, MarginBy, total
from reskontra.domain.assignments.queries import approved, margins
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.credit_notes import CreditPart
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.tenancy.scope import TenantScope
from tests.factories.agreements import (
    bank_terms,
    make_agreement,
    new_instalment,
    period_terms,
)
from tests.factories.billing import DEPARTURES, Ordered, make_approved, make_assignment, make_order
from tests.factories.customers import make_consenting_customer
from tests.factories.invoicing import kr, make_credit_note
from tests.support.elsewhere import seen_in

pytestmark = pytest.mark.usefixtures("company")
YEAR = date(2026, 1, 1), date(2026, 12, 31)
OCTOBER, NOVEMBER = (date(2026, 10, 1), date(2026, 10, 31)), (date(2026, 11, 1), YEAR[1])


@pytest.fixture(autouse=True)
def _in_november() -> Iterator[None]:
    with stopped_at(datetime(2026, 11, 26, 12, tzinfo=UTC)):
        yield


async def bill_due() -> None:
    for one in await due_instalments():
        await bill_due_instalment(one, DEPARTURES)


async def planned(
    form: AgreementForm = AgreementForm.FIXED_PRICE, amount: str = "25000"
) -> tuple[CustomerId, AgreementId]:
    """An agreement of which a sum is invoiced in November."""
    customer_id = await make_consenting_customer()
    agreement_id = await make_agreement(customer_id, form=form, name="Flytten")
    await plan_instalments(agreement_id, [new_instalment(amount=Decimal(amount))])
    await bill_due()
    return customer_id, agreement_id


async def covered(order: Ordered, *, price: str = "0", day: int = 2) -> EntryId:
    """An hour on an assignment of its own that costs nothing more."""
    entry_id = await make_approved(order, price=price, pay="400", day=date(2026, 11, day))
    await make_pay_lines([entry_id])
    await bill(await approved([entry_id]), DEPARTURES)
    return entry_id


async def invoice_of(agreement_id: AgreementId) -> InvoiceId:
    (due,) = await instalments_of([agreement_id])
    assert due.invoice_uuid is not None
    return InvoiceId(due.invoice_uuid)


async def test_a_fixed_price_and_the_hours_that_it_covers_are_one_margin_by_everything() -> None:
    order = await make_order(*await planned())
    await covered(order)
    for by in (MarginBy.CUSTOMER, MarginBy.MONTH, MarginBy.ASSIGNMENT):
        (row,) = await margins(by, *YEAR)
        assert (row.revenue, row.unbilled, row.pay) == (kr("25000"), kr("0"), kr("400"))
        assert (row.left, row.worked) == (kr("24600"), 60)
    rows = {row.key: row for row in await margins(MarginBy.CONSULTANT, *YEAR)}
    assert (rows[PLANS].revenue, rows[PLANS].pay, rows[PLANS].worked) == (kr("25000"), kr("0"), 0)
    assert rows[str(order.consultant_id)].left == kr("-400")
    assert total(rows.values()).left == kr("24600")


async def test_a_plan_of_several_assignments_has_a_row_of_its_own() -> None:
    customer_id, agreement_id = await planned()
    order = await make_order(customer_id, agreement_id)
    await covered(order)
    await make_assignment(order, state="CANCELLED", cancelled_at=now())
    assert len(await margins(MarginBy.ASSIGNMENT, *YEAR)) == 1
    await covered(order, day=3)
    rows = {row.key: row for row in await margins(MarginBy.ASSIGNMENT, *YEAR)}
    assert len(rows) == 3
    own = rows[str(agreement_id)]
    assert (own.title, own.revenue, own.pay) == ("Flytten", kr("25000"), kr("0"))


async def test_work_beside_the_plan_is_worth_what_it_costs() -> None:
    order = await make_order(*await planned())
    await covered(order, price="1000")
    (row,) = await margins(MarginBy.CUSTOMER, *YEAR)
    assert (row.revenue, row.left) == (kr("26000"), kr("25600"))


async def test_each_month_has_what_was_invoiced_in_it() -> None:
    _, agreement_id = await planned()
    with stopped_at(datetime(2026, 12, 31, 23, 30, tzinfo=UTC)):
        await plan_instalments(
            agreement_id, [new_instalment(due_date=date(2026, 12, 1), amount=Decimal("99.50"))]
        )
        await bill_due()
    assert await margins(MarginBy.MONTH, *OCTOBER) == []
    (row,) = await margins(MarginBy.MONTH, *NOVEMBER)
    assert (row.key, row.title, row.left) == ("2026-11", "2026-11", kr("25000"))
    # At half past eleven by Greenwich it is the next year in Sweden.
    both = await margins(MarginBy.MONTH, YEAR[0], date(2027, 1, 1))
    assert [(row.key, row.revenue) for row in both] == [
        ("2026-11", kr("25000")),
        ("2027-01", kr("99.50")),
    ]


async def test_retainers_and_banks_count_and_what_is_paid_on_account_does_not() -> None:
    customer_id = await make_consenting_customer()
    for form, period in (
        (AgreementForm.RETAINER, period_terms(begins=date(2026, 11, 1))),
        (AgreementForm.HOUR_BANK, period_terms(begins=date(2026, 11, 1), bank=bank_terms())),
        (AgreementForm.ON_ACCOUNT, period_terms(begins=date(2026, 11, 1), amount=Decimal(500))),
    ):
        await begin_periods(await make_agreement(customer_id, form=form, period=period))
    await bill_due()
    (row,) = await margins(MarginBy.CUSTOMER, *YEAR)
    assert row.revenue == kr("18000")


async def test_hours_that_take_an_advance_off_are_worth_what_they_cost_once() -> None:
    order = await make_order(*await planned(AgreementForm.ON_ACCOUNT, "1500"))
    await covered(order, price="1000")
    (row,) = await margins(MarginBy.CUSTOMER, *YEAR)
    assert (row.revenue, row.left) == (kr("1000"), kr("600"))


async def test_what_is_credited_of_a_sum_is_no_revenue() -> None:
    _, agreement_id = await planned()
    invoice_id = await invoice_of(agreement_id)
    await make_credit_note(invoice_id, CreditPart(position=1, amount=Decimal("5000.50")))
    (row,) = await margins(MarginBy.CUSTOMER, *YEAR)
    assert row.revenue == kr("19999.50")
    await make_credit_note(invoice_id)
    assert await margins(MarginBy.CUSTOMER, *YEAR) == []


async def test_what_is_not_invoiced_yet_is_nothing() -> None:
    agreement_id = await make_agreement(form=AgreementForm.FIXED_PRICE)
    await plan_instalments(agreement_id, [new_instalment(due_date=date(2026, 12, 24))])
    await bill_due()
    assert await margins(MarginBy.CUSTOMER, *YEAR) == []


async def test_another_firm_has_no_plans(other_scope: TenantScope) -> None:
    await planned()
    assert await seen_in(other_scope, lambda: margins(MarginBy.CUSTOMER, *YEAR)) == []
