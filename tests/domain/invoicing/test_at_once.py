"""What is issued and sent by itself, and what is not."""

from decimal import Decimal

import pytest

from reskontra.domain.company.commands import close_books
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.at_once import AtOnce, Departures
from reskontra.domain.invoicing.commands import invoice_at_once
from reskontra.domain.invoicing.events import InvoiceIssued, InvoiceSendRequested
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import deliveries, invoice, invoice_count
from reskontra.domain.invoicing.views import InvoiceFilter, InvoiceState
from reskontra.domain.invoicing.ways import CARRIED_EVERYWHERE
from reskontra.domain.kernel.addresses import NOWHERE
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.events import recording
from tests.factories.customers import make_consenting_customer, make_customer
from tests.factories.invoicing import kr, new_draft, new_line

pytestmark = pytest.mark.usefixtures("company")


def page_url(invoice_id: InvoiceId, channel: Channel) -> str:
    return f"https://r.example/p/{channel}/{invoice_id}"


DEPARTURES = Departures(carried=CARRIED_EVERYWHERE, page_url=page_url)


async def at_once(*customers: CustomerId, **about: object) -> list[AtOnce]:
    asked = [new_draft(customer_id=one, invoice_date=None, **about) for one in customers]
    return await invoice_at_once(asked, DEPARTURES)


def codes(outcome: AtOnce) -> list[str]:
    return [reason.code for reason in outcome.reasons]


async def test_an_invoice_is_issued_and_leaves_by_its_own_way() -> None:
    with recording() as events:
        (outcome,) = await at_once(await make_consenting_customer())
    assert outcome.invoice_id is not None
    found = await invoice(outcome.invoice_id)
    assert found is not None
    assert (found.state, found.totals.total) == (InvoiceState.ISSUED, kr("1250"))
    (parcel,) = await deliveries(outcome.invoice_id)
    assert (parcel.channel, parcel.recipient) == (Channel.EMAIL, "faktura@kunden.example")
    told = [type(each) for each in events if type(each).__module__.endswith("invoicing.events")]
    assert told == [InvoiceIssued, InvoiceSendRequested]


async def test_who_has_not_agreed_to_mail_gets_a_letter() -> None:
    (outcome,) = await at_once(await make_customer())
    assert outcome.invoice_id is not None
    (parcel,) = await deliveries(outcome.invoice_id)
    assert parcel.channel is Channel.LETTER


async def test_what_no_way_is_open_for_is_not_issued() -> None:
    nowhere = await make_customer(address=NOWHERE, email=None)
    with recording() as events:
        (outcome,) = await at_once(nowhere, lines=(new_line(unit_price=Decimal(100)),))
    assert (outcome.invoice_id, bool(outcome.reasons)) == (None, True)
    assert events == []
    assert await invoice_count(InvoiceFilter()) == 0


async def test_what_cannot_be_issued_leaves_no_gap_among_those_that_can() -> None:
    first, last = await make_consenting_customer(), await make_customer()
    nowhere = await make_customer(name="Ingenstans AB", address=NOWHERE, email=None)
    outcomes = await at_once(first, nowhere, last)
    assert [each.invoice_id is None for each in outcomes] == [False, True, False]
    found = [await invoice(one.invoice_id) for one in outcomes if one.invoice_id]
    numbers = [each.head.number for each in found if each and each.head.number]
    assert numbers[1] == numbers[0] + 1
    assert await invoice_count(InvoiceFilter()) == len(numbers)


async def test_nothing_is_issued_into_closed_books() -> None:
    (issued,) = await at_once(await make_customer())
    assert issued.invoice_id is not None
    found = await invoice(issued.invoice_id)
    assert found is not None
    await close_books(found.head.invoice_date)
    (outcome,) = await at_once(await make_customer())
    assert codes(outcome) == ["PERIOD_CLOSED"]
    assert await invoice_count(InvoiceFilter()) == 1


async def test_a_customer_that_is_gone_is_told_of() -> None:
    (outcome,) = await at_once(CustomerId.new())
    assert codes(outcome) == ["CUSTOMER_NOT_FOUND"]
    assert await invoice_count(InvoiceFilter()) == 0


async def test_nothing_asked_is_nothing_done() -> None:
    assert await invoice_at_once([], DEPARTURES) == []
