"""What is owed to a buyer settles the buyer's own part of work in a home, never the state's."""

from decimal import Decimal

import pytest

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import heads
from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.payments.queries import refunds_of
from tests.factories.households import make_owner, make_rot
from tests.factories.invoicing import kr, make_credit_note, make_issued, new_line
from tests.factories.payments import make_payment, make_refund


async def head(invoice_id: InvoiceId) -> InvoiceHead:
    return (await heads([invoice_id]))[invoice_id]


async def test_a_set_off_reaches_no_further_than_the_buyers_part(company: CompanyId) -> None:
    """26 250 kr, of which the tax authority is to pay 6 000."""
    owner = await make_owner()
    home = await make_rot(**owner)
    source = await make_issued(**owner, lines=(new_line(unit_price=Decimal(20_000)),))
    await make_payment(source, amount=kr("25 000"))
    await make_credit_note(source)
    with pytest.raises(Refused) as refused:
        await make_refund(source, to_invoice_id=home, amount=kr("20 250.01"))
    assert [each.code for each in refused.value.reasons] == ["AMOUNT_EXCEEDS_OPEN_BALANCE"]
    assert await refunds_of(source) == ()

    await make_refund(source, to_invoice_id=home, amount=kr("20 250"))
    assert (await head(home)).state == "PAID"
    assert (await head(source)).refund_minor == kr("4 750").minor


async def test_a_credit_of_the_whole_gives_back_no_more_than_the_buyer_has_paid(
    company: CompanyId,
) -> None:
    home = await make_rot()
    await make_payment(home, amount=kr("20 250"))
    await make_credit_note(home)
    credited = await head(home)
    assert (credited.state, credited.refund_minor) == ("CREDITED", kr("20 250").minor)
