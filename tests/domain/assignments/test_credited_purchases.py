"""Purchases of hours that are credited, on the invoice that sold them."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from reskontra.domain.agreements.plan_views import InstalmentState
from reskontra.domain.agreements.queries import hour_banks_of, instalments_of
from reskontra.domain.assignments.commands import bill_instalment, return_instalment
from reskontra.domain.invoicing.credit_notes import CreditPart
from reskontra.domain.invoicing.events import InvoiceCredited
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.clock import stopped_at, today
from reskontra.domain.kernel.events import recording
from tests.factories.agreements import make_hour_bank
from tests.factories.billing import DEPARTURES
from tests.factories.customers import make_consenting_customer
from tests.factories.invoicing import make_credit_note


async def credited(invoice_id: InvoiceId, *parts: CreditPart) -> None:
    """Credit an invoice, and let follow what follows."""
    with recording() as events:
        await make_credit_note(invoice_id, *parts)
    for each in [each for each in events if isinstance(each, InvoiceCredited)]:
        await return_instalment(each)


@pytest.mark.usefixtures("company")
async def test_hours_are_bought_as_far_as_their_invoices_are_not_credited() -> None:
    with stopped_at(datetime(2026, 11, 26, 12, tzinfo=UTC)):
        agreement_id = await make_hour_bank(
            await make_consenting_customer(), begins=date(2026, 11, 1)
        )
        (bought,) = await instalments_of([agreement_id])

        async def invoiced() -> InvoiceId:
            await bill_instalment(bought.id, DEPARTURES)
            (on,) = await instalments_of([agreement_id])
            assert on.invoice_uuid is not None
            return InvoiceId(on.invoice_uuid)

        async def left() -> int:
            (bank,) = await hour_banks_of(agreement_id)
            return bank.left_minutes

        first = await invoiced()
        assert await left() == 600
        await credited(first, CreditPart(position=1, quantity=Decimal("0.25")))
        assert await left() == 450
        await credited(first)
        assert await left() == 0
        (on,) = await instalments_of([agreement_id])
        assert on.state_on(today()) is InstalmentState.CREDITED
        await invoiced()
        assert await left() == 600
