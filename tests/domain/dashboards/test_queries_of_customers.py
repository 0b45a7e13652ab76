"""What one customer comes to."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.dashboards.queries import customer_figures
from reskontra.domain.dashboards.views import CustomerFigures
from reskontra.domain.invoicing.credit_notes import CreditPart
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.money import Money
from reskontra.domain.payments.commands import undo_allocation
from reskontra.domain.payments.queries import allocations_of
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.company import make_company
from tests.factories.customers import make_customer
from tests.factories.invoicing import kr, make_credit_note, make_draft, make_issued
from tests.factories.payments import make_payment

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
NOTHING = CustomerFigures(
    open=Money.zero(),
    overdue=Money.zero(),
    refund=Money.zero(),
    invoiced=Money.zero(),
    average_days_late=None,
    invoice_count=0,
)


async def a_customer_of_two_years() -> CustomerId:
    """One who paid late, then early, and owes something late and something fresh."""
    customer = await make_customer()
    late = await make_issued(
        customer_id=customer, invoice_date=date(2025, 11, 1), due_date=date(2025, 11, 30)
    )
    early = await make_issued(
        customer_id=customer, invoice_date=date(2025, 12, 1), due_date=date(2025, 12, 31)
    )
    overdue = await make_issued(
        customer_id=customer, invoice_date=date(2026, 10, 1), due_date=date(2026, 11, 22)
    )
    await make_issued(customer_id=customer)
    await make_draft(customer_id=customer)
    await make_issued()
    await make_payment(late, amount=kr("250"), received_date=date(2025, 11, 30))
    await make_payment(late, amount=kr("1000"), received_date=date(2025, 12, 20))
    await make_payment(early, received_date=date(2025, 12, 21))
    await make_payment(overdue, amount=kr("50"), received_date=date(2026, 11, 1))
    await make_payment(overdue, amount=kr("200"), received_date=date(2026, 11, 2))
    await undo_allocation((await allocations_of([overdue]))[overdue][0].id)
    return customer


@pytest.mark.usefixtures("company")
async def test_a_customer_comes_to_what_was_written_to_it_alone() -> None:
    with stopped_at(NOW):
        found = await customer_figures(await a_customer_of_two_years())
    assert found == CustomerFigures(
        open=kr("2300"),
        overdue=kr("1050"),
        refund=kr("0"),
        invoiced=kr("3000"),
        average_days_late=5,
        invoice_count=4,
    )


@pytest.mark.usefixtures("company")
async def test_a_new_customer_comes_to_nothing() -> None:
    assert await customer_figures(await make_customer()) == NOTHING


async def test_a_customer_of_another_firm_comes_to_nothing(
    acme: TenantScope, other_scope: TenantScope
) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            customer = await make_customer()
            await make_issued(customer_id=customer)
    with within(other_scope):
        async with tenant_transaction(read_only=True):
            assert await customer_figures(customer) == NOTHING


@pytest.mark.usefixtures("company")
async def test_a_credit_note_takes_from_what_is_invoiced_and_shows_what_to_pay_back() -> None:
    customer = await make_customer()
    paid, fresh = [await make_issued(customer_id=customer) for _ in range(2)]
    await make_payment(paid)
    await make_credit_note(paid)
    await make_credit_note(fresh, CreditPart(position=1, amount=Decimal(400)))
    found = await customer_figures(customer)

    assert (found.invoice_count, found.invoiced) == (2, kr("600"))
    assert (found.open, found.refund) == (kr("750"), kr("1250"))
