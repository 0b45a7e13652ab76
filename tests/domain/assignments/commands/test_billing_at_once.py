"""What is billed while somebody puts right what its invoice is to say."""

import pytest

from reskontra.domain.assignments.billing_views import Billed
from reskontra.domain.assignments.commands import bill, change_assignment
from reskontra.domain.assignments.queries import approved
from reskontra.domain.assignments.views import AssignmentChange
from reskontra.domain.invoicing.queries import invoices
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.billing import DEPARTURES, make_approved, make_assignment, make_order
from tests.support.waiting import meanwhile

pytestmark = pytest.mark.usefixtures("kept_company")


async def test_an_invoice_bears_the_references_that_were_put_right_while_it_waited() -> None:
    async with tenant_transaction():
        order = await make_order()
        assignment_id = await make_assignment(order)
        seen = await approved([await make_approved(order, assignment_id)])
    right = AssignmentChange(order_number="PO 17", buyer_reference="Anna")
    _, billed = await meanwhile(
        lambda: change_assignment(assignment_id, right), lambda: bill(seen, DEPARTURES)
    )
    assert isinstance(billed, Billed), billed
    async with tenant_transaction(read_only=True):
        (found,) = (await invoices(billed.invoices)).values()
    assert found.head.buyer_reference == "Anna"
    assert [told.order_number for told in found.time_sheet] == ["PO 17"]
