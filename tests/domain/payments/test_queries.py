"""What was paid."""

from datetime import date

import pytest

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.payments.commands import undo_allocation
from reskontra.domain.payments.queries import (
    allocations,
    allocations_by_id,
    allocations_of,
    payment_sums,
)
from reskontra.domain.payments.views import AllocationPageRequest, PaymentFilter, PaymentSums
from tests.factories.invoicing import kr, make_issued
from tests.factories.payments import make_payment

pytestmark = pytest.mark.usefixtures("company")


async def test_an_allocation_tells_of_its_payment() -> None:
    invoice_id = await make_issued()
    payment_id = await make_payment(invoice_id, received_date=date(2026, 11, 20))
    row = (await allocations_of([invoice_id]))[invoice_id][0]
    assert await allocations_by_id([row.id]) == {row.id: row}
    assert (row.payment_id, row.received_date) == (payment_id, date(2026, 11, 20))
    assert (row.amount, row.undone_at) == (kr("1250"), None)


async def test_an_invoice_that_nobody_paid_has_no_allocations() -> None:
    other = InvoiceId.new()
    assert await allocations_of([other]) == {other: ()}
    assert (await allocations(AllocationPageRequest())).rows == ()


async def test_payments_that_count_are_summed_by_day() -> None:
    invoice_id = await make_issued()
    await make_payment(invoice_id, amount=kr("250"), received_date=date(2026, 10, 31))
    await make_payment(invoice_id, amount=kr("100"), received_date=date(2026, 11, 1))
    await make_payment(invoice_id, amount=kr("1"), received_date=date(2026, 11, 2))
    undone = (await allocations(AllocationPageRequest())).rows[0]
    await undo_allocation(undone.id)

    assert await payment_sums(PaymentFilter()) == PaymentSums(2, kr("350"))
    assert await payment_sums(PaymentFilter(date(2026, 11, 1))) == PaymentSums(1, kr("100"))
    assert await payment_sums(PaymentFilter(None, date(2026, 1, 1))) == PaymentSums(0, kr("0"))
