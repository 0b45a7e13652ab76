"""What the tables of payments keep by themselves."""

from datetime import date

import pytest
from tortoise.exceptions import IntegrityError

from reskontra.domain.payments.models import Allocation, Refund
from reskontra.tenancy.transaction import savepoint
from tests.factories.invoicing import make_credit_note, make_issued
from tests.factories.payments import make_payment, make_refund

pytestmark = pytest.mark.usefixtures("company")


@pytest.mark.parametrize("table", [Allocation, Refund])
async def test_nothing_is_reversed_that_counts(table: type[Allocation | Refund]) -> None:
    invoice_id = await make_issued()
    await make_payment(invoice_id)
    await make_credit_note(invoice_id)
    await make_refund(invoice_id)
    with pytest.raises(IntegrityError, match="is_reversed_when_undone"):
        async with savepoint():
            await table.all().update(reversed_date=date(2026, 11, 26))
    assert await table.filter(reversed_date=None).count() == 1
