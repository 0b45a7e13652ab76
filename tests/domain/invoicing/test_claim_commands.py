"""Claims of another system are claims here, and no sale: whoever reads money sees that."""

from datetime import date

import pytest

from reskontra.domain.customers.queries import heads as customer_heads
from reskontra.domain.dashboards.queries import customer_figures, dashboard
from reskontra.domain.dashboards.views import TileKey
from reskontra.domain.invoicing.commands import credit_invoice, request_copy, send_invoice
from reskontra.domain.invoicing.credit_notes import NewCredit
from reskontra.domain.invoicing.events import ClaimImportRequested, ClaimTakenOver
from reskontra.domain.invoicing.paging import InvoicePageRequest
from reskontra.domain.invoicing.queries import (
    available_actions,
    heads,
    invoice,
    invoice_count,
    invoice_page,
    invoice_sums,
)
from reskontra.domain.invoicing.views import InvoiceFilter
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal, Refused
from reskontra.domain.payments.commands import register_payment, undo_allocation
from reskontra.domain.payments.queries import allocations_of
from reskontra.domain.payments.views import NewPayment
from tests.factories.claims import ROW, make_claim, take
from tests.factories.customers import make_consenting_customer, make_customer
from tests.factories.invoicing import kr, make_issued

pytestmark = pytest.mark.usefixtures("company")

OCR = "202608154"


def codes(outcome: list[list[Refusal]]) -> list[list[str]]:
    return [[reason.code for reason in reasons] for reasons in outcome]


async def claims() -> int:
    return await invoice_count(InvoiceFilter(is_own=False))


async def test_a_claim_stands_as_the_other_system_wrote_it() -> None:
    customer_id = await make_customer()
    with recording() as events:
        claim = await make_claim(remaining="2 500", ocr=OCR)
    head = (await heads([claim]))[claim]
    assert (head.number, head.series, head.foreign_number, head.ocr) == (None, None, "F-815", OCR)
    assert (head.customer_id, head.buyer_name) == (customer_id, "Kunden AB")
    assert (head.invoice_date, head.due_date) == (date(2026, 8, 15), date(2026, 9, 14))
    assert (head.state, head.total_minor, head.open_minor) == ("PARTLY_PAID", 1250000, 250000)
    assert (head.net_minor, head.vat_minor, head.pdf_sha256) == (0, 0, None)
    assert [type(event) for event in events] == [ClaimImportRequested, ClaimTakenOver]


async def test_the_buyer_is_found_by_number_or_by_a_name_that_is_one() -> None:
    ours = await make_customer(name="Ena AB", org_number="5567037485")
    await make_customer(name="Tvillingen AB")
    await make_customer(name="Tvillingen AB")
    rows = [
        {**ROW, "customer": "Kallas annat", "orgNumber": "556703-7485"},
        {**ROW, "number": "2", "customer": "ENA AB"},
        {**ROW, "number": "3", "customer": "Tvillingen AB"},
        {**ROW, "number": "4", "customer": "Ingen AB"},
        {**ROW, "number": "5", "customer": "Ena AB", "orgNumber": "202100-5489"},
    ]
    ids, outcome = await take(*rows)
    assert codes(outcome) == [
        [],
        [],
        ["CLAIM_CUSTOMER_AMBIGUOUS"],
        ["CLAIM_CUSTOMER_UNKNOWN"],
        ["CLAIM_CUSTOMER_UNKNOWN"],
    ]
    found = await heads(ids)
    assert {head.customer_id for head in found.values()} == {ours}
    assert len(await customer_heads([ours])) == 1
    assert await claims() == 2


async def test_the_same_table_twice_changes_nothing_even_when_some_is_paid_since() -> None:
    await make_customer()
    claim = await make_claim()
    await register_payment(NewPayment(invoice_id=claim, amount=kr("500")))
    before = (await heads([claim]))[claim]
    with recording() as events:
        _, outcome = await take({**ROW, "number": "f-815"}, {**ROW, "total": "12 501"})
    assert codes(outcome) == [["CLAIM_KNOWN"], ["ROW_REPEATED"]]
    _, outcome = await take({**ROW, "total": "12 501"})
    assert codes(outcome) == [["CLAIM_DIFFERS"]]
    assert [type(event) for event in events] == [ClaimImportRequested]
    assert (await heads([claim]))[claim] == before


async def test_one_reference_pays_one_invoice() -> None:
    await make_customer()
    ours = await make_issued()
    head = (await heads([ours]))[ours]
    assert head.ocr is not None
    rows = [{**ROW, "ocr": head.ocr}, {**ROW, "number": "2", "ocr": OCR}]
    _, outcome = await take(*rows, {**ROW, "number": "3", "ocr": OCR})
    assert codes(outcome) == [["CLAIM_REFERENCE_TAKEN"], [], ["CLAIM_REFERENCE_TAKEN"]]


async def test_a_trial_says_the_same_and_writes_nothing() -> None:
    await make_customer()
    rows = [ROW, {**ROW, "number": "2", "total": "x"}]
    with recording() as events:
        _, tried = await take(*rows, is_trial=True)
    assert await claims() == 0
    assert [type(event) for event in events] == [ClaimImportRequested]
    _, taken = await take(*rows)
    assert codes(tried) == codes(taken) == [[], ["CLAIM_AMOUNT_UNUSABLE"]]


async def test_a_claim_is_open_and_late_but_no_sale() -> None:
    customer_id = await make_customer()
    day = today().isoformat()
    await make_claim(invoiceDate=day, dueDate=day)
    await make_claim(number="2", remaining="500")

    found = await dashboard()
    tiles = {one.key: (one.amount, one.count, one.where) for one in found.tiles}
    assert tiles[TileKey.OPEN][:2] == (kr("13000"), 2)
    assert tiles[TileKey.OVERDUE][:2] == (kr("500"), 1)
    assert tiles[TileKey.ISSUED_THIS_MONTH][:2] == (Money.zero(), 0)
    issued = tiles[TileKey.ISSUED_THIS_MONTH][2]
    assert isinstance(issued, InvoiceFilter)
    assert (await invoice_sums(issued)).count == 0
    assert sum(one.count for one in found.ageing) == 2
    assert [(one.net, one.count) for one in found.revenue_by_month] == [(Money.zero(), 0)] * 12
    assert found.top_customers == ()

    figures = await customer_figures(customer_id)
    assert (figures.open, figures.invoiced) == (kr("13000"), Money.zero())


async def test_a_claim_is_paid_as_our_own_invoices_are() -> None:
    await make_customer()
    claim = await make_claim(remaining="2 500")
    await register_payment(NewPayment(invoice_id=claim, amount=kr("2500")))
    assert (await heads([claim]))[claim].state == "PAID"
    (allocation,) = (await allocations_of([claim]))[claim]
    await undo_allocation(allocation.id)
    head = (await heads([claim]))[claim]
    assert (head.state, head.open_minor) == ("PARTLY_PAID", 250000)


@pytest.mark.parametrize("text", ["F-815", "f815", "Kunden", "202608154"])
async def test_a_claim_is_found_by_what_the_other_system_called_it(text: str) -> None:
    await make_customer()
    claim = await make_claim(ocr=OCR)
    page = await invoice_page(InvoicePageRequest(where=InvoiceFilter(text=text)))
    assert [row.id for row in page.rows] == [claim]


async def test_what_another_system_wrote_is_credited_and_sent_there() -> None:
    await make_consenting_customer()
    claim = await make_claim()
    found = await invoice(claim)
    assert found is not None
    (states,) = (await available_actions([found])).values()
    assert {one.action.value: one.reason_code for one in states} == {
        "EDIT": "INVOICE_NOT_DRAFT",
        "DISCARD": "INVOICE_NOT_DRAFT",
        "ISSUE": "INVOICE_NOT_DRAFT",
        "SEND": "CLAIM_OF_ANOTHER_SYSTEM",
        "SEND_AGAIN": "CLAIM_OF_ANOTHER_SYSTEM",
        "REGISTER_PAYMENT": None,
        "PAY_BACK": "NOTHING_TO_PAY_BACK",
        "COPY": "CLAIM_OF_ANOTHER_SYSTEM",
        "CREDIT": "CLAIM_OF_ANOTHER_SYSTEM",
    }
    with recording() as events:
        for act in (
            credit_invoice(claim, NewCredit(reason="Fel")),
            send_invoice(claim, Channel.EMAIL),
            request_copy(claim),
        ):
            with pytest.raises(Refused) as refused:
                await act
            assert [one.code for one in refused.value.reasons] == ["CLAIM_OF_ANOTHER_SYSTEM"]
    assert events == []
