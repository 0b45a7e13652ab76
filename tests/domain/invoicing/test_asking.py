"""What is written, asked for again, is the same draft."""

from decimal import Decimal

import pytest

from reskontra.domain.invoicing.asking import as_asked_for
from reskontra.domain.invoicing.commands import create_draft
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import invoice
from reskontra.domain.invoicing.views import Invoice
from tests.factories.invoicing import MIXED, make_draft, rebate

pytestmark = pytest.mark.usefixtures("company")


async def the(invoice_id: InvoiceId) -> Invoice:
    found = await invoice(invoice_id)
    assert found is not None
    return found


@pytest.mark.parametrize("prices_include_vat", [True, False])
async def test_a_draft_asked_for_again_is_the_same(prices_include_vat: bool) -> None:
    first = await the(
        await make_draft(
            lines=MIXED,
            adjustments=(rebate(percent="10"),),
            note="Tack",
            prices_include_vat=prices_include_vat,
        )
    )
    again = await the(await create_draft(as_asked_for(first)))
    assert as_asked_for(again) == as_asked_for(first)
    assert again.totals == first.totals
    assert [line.quantity for line in again.lines] == [Decimal(10), Decimal(3), Decimal(2)]
