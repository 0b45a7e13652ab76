"""Many drafts are issued in the statements of one, by the rules of one, without a gap."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal

import pytest

from reskontra.domain.company.commands import change_company, change_series, create_series
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.queries import CompanyNotOpenedFault, all_document_series
from reskontra.domain.company.series import NewSeries, SeriesChange
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.countries.references import OcrLevel
from reskontra.domain.countries.vat import Sold, VatClass
from reskontra.domain.customers.events import VatCheckRequested
from reskontra.domain.invoicing.commands import change_draft, issue_invoice, issue_invoices
from reskontra.domain.invoicing.credit_notes import CreditPart
from reskontra.domain.invoicing.drafts import DraftChange
from reskontra.domain.invoicing.events import CreditNoteIssued, InvoiceIssued
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import heads, invoices
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.customers import make_customer
from tests.factories.households import make_rot_draft
from tests.factories.invoicing import (
    MIXED,
    make_credit_draft,
    make_draft,
    make_issued,
    new_line,
)
from tests.support.elsewhere import done_in
from tests.support.spending import spending

BERLIN = Address(line1="Hauptstraße 1", postal_code="10115", city="Berlin", country="DE")
BUILT = new_line(sold=Sold.CONSTRUCTION, vat_class=VatClass.STANDARD)


async def outcome(
    invoice_ids: Sequence[InvoiceId], *, stops: bool = False
) -> list[int | str | None]:
    """The number of each, or why it has none; None if nothing was done with it."""
    told = await issue_invoices(invoice_ids, stops=stops)
    found = await heads(invoice_ids)
    return [
        told[one][0].code if told.get(one) else (found[one].number if one in found else None)
        for one in invoice_ids
    ]


def kept(found: Invoice) -> object:
    """All that an issue keeps but what is each invoice's own."""
    own = {"uuid", "number", "ocr", "created_at", "updated_at", "issued_at"}
    head = {name: value for name, value in found.head._asdict().items() if name not in own}
    lines = [(row.vat_case, row.vat_rate, row.net_minor) for row in found.lines]
    return head, lines, found.totals, found.buyer, found.seller


@pytest.mark.usefixtures("company")
async def test_so_many_cost_as_many_statements_as_two(caplog: pytest.LogCaptureFixture) -> None:
    spent = []
    for count in (2, 60):
        drafts = [await make_draft(lines=MIXED) for _ in range(count)]
        with spending(caplog) as counted:
            await issue_invoices(drafts)
        spent.append(counted.statements)
    assert spent == [4, 4]


@pytest.mark.usefixtures("company")
async def test_whoever_is_issued_with_others_is_issued_as_alone() -> None:
    builder = await make_customer(vat_number="SE556703748501", is_construction_business=True)
    alone, together = [
        [
            await make_draft(customer_id=builder, lines=(BUILT, *MIXED)),
            await make_draft(customer_id=builder, lines=MIXED, locale="en"),
        ]
        for _ in range(2)
    ]
    with stopped_at(now()), recording() as one_by_one:
        for each in alone:
            await issue_invoice(each)
    with stopped_at(now()), recording() as at_once:
        assert await outcome(together) == [1003, 1004]

    found = await invoices([*alone, *together])
    assert [kept(found[each]) for each in together] == [kept(found[each]) for each in alone]
    assert [found[each].head.ocr for each in together] == ["100362", "100461"]
    assert [type(one) for one in at_once] == [type(one) for one in one_by_one]


@pytest.mark.usefixtures("company")
async def test_each_is_refused_by_itself_and_leaves_no_gap() -> None:
    customer_id = await make_customer()
    advance = await make_issued(customer_id=customer_id, form=InvoiceForm.ADVANCE)
    finals = [
        await make_draft(customer_id=customer_id, advances=(advance,), lines=(new_line(), *MIXED))
        for _ in range(2)
    ]
    note = await make_credit_draft(await make_issued())
    lot = [
        await make_draft(),
        InvoiceId.new(),
        await make_draft(lines=()),
        finals[0],
        advance,
        note,
        finals[1],
        await make_draft(),
    ]
    with recording() as events:
        assert await outcome(lot) == [
            *(1003, "NOT_FOUND", "NOTHING_TO_INVOICE", 1004, "INVOICE_NOT_DRAFT"),
            *(1005, "ADVANCE_TAKEN_OFF", 1006),
        ]
    numbers = [one.number for one in events if isinstance(one, InvoiceIssued | CreditNoteIssued)]
    assert numbers == [1003, 1004, 1005, 1006]


@pytest.mark.usefixtures("company")
async def test_a_person_never_gets_more_than_a_year_allows() -> None:
    """50 000 kr a year is eight times 6 000."""
    drafts = [await make_rot_draft() for _ in range(9)]
    assert await outcome(drafts) == [*range(1001, 1009), "HOUSEHOLD_LIMIT_EXCEEDED"]


@pytest.mark.usefixtures("company")
async def test_a_series_that_is_full_midway_lets_the_others_go_on() -> None:
    few = await create_series(NewSeries(title="Få", first_number=1, last_number=2))
    lot = [await make_draft(**about) for about in ({"series_id": few}, {}) * 3]
    assert await outcome(lot) == [1, 1001, 2, 1002, "SERIES_FULL", 1003]
    assert await outcome([await make_draft()]) == [1004]


@pytest.mark.usefixtures("company")
async def test_numbers_without_a_reference_are_not_taken() -> None:
    (only,) = await all_document_series()
    await change_series(only.id, SeriesChange(first_number=8))
    await change_company(CompanyChange(ocr_level=OcrLevel.FIXED_LENGTH, ocr_lengths=(2,)))
    lot = [await make_draft() for _ in range(4)]
    assert await outcome(lot) == [8, 9, "REFERENCE_HAS_NO_ROOM", "REFERENCE_HAS_NO_ROOM"]

    await change_company(CompanyChange(ocr_level=OcrLevel.HARD))
    assert await outcome(lot[2:]) == [10, 11]


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ({"lines": ()}, "NOTHING_TO_INVOICE"),
        ({"few": True}, "SERIES_FULL"),
        ({"unknown": True}, "NOT_FOUND"),
    ],
)
async def test_the_first_no_ends_it_and_nothing_is_done_of_the_rest(
    bad: dict[str, object], code: str
) -> None:
    few = await create_series(NewSeries(title="Få", first_number=1, last_number=1))
    await make_issued(series_id=few)
    about = {"series_id": few} if bad.pop("few", False) else bad
    refused = InvoiceId.new() if bad.pop("unknown", False) else await make_draft(**about)
    lot = [await make_draft(), await make_draft(), refused, await make_draft(), InvoiceId.new()]
    with recording() as events:
        assert await outcome(lot, stops=True) == [1001, 1002, code, None, None]
    assert len(events) == 2
    assert await outcome([lot[3]]) == [1003]


@pytest.mark.usefixtures("company")
async def test_a_buyer_of_many_is_looked_up_once() -> None:
    german = await make_customer(vat_number="DE136695976", address=BERLIN)
    sold = new_line(sold=Sold.SERVICE, vat_class=VatClass.STANDARD)
    drafts = [await make_draft(customer_id=german, lines=(sold,)) for _ in range(3)]
    with stopped_at(now() + timedelta(days=90)), recording() as events:
        await issue_invoices(drafts)
    assert sum(isinstance(one, VatCheckRequested) for one in events) == 1


async def test_what_another_changes_meanwhile_is_issued_as_it_has_become(
    kept_company: CompanyId,
) -> None:
    """Whoever issues waits for the one who writes, and never mixes a new head with old lines."""
    async with tenant_transaction():
        drafts = [await make_draft() for _ in range(3)]
    written, issuing = asyncio.Event(), asyncio.Event()

    async def write() -> None:
        async with tenant_transaction():
            await change_draft(drafts[1], DraftChange(lines=MIXED))
            written.set()
            await issuing.wait()
            await asyncio.sleep(0.05)

    async def issue() -> None:
        await written.wait()
        async with tenant_transaction():
            issuing.set()
            await issue_invoices(drafts)

    await asyncio.gather(write(), issue())
    async with tenant_transaction(read_only=True):
        found = (await invoices(drafts))[drafts[1]]
    assert len(found.lines) == len(MIXED)
    assert found.totals.net.minor == sum(row.net_minor for row in found.lines)


async def test_one_and_many_at_once_give_each_draft_one_number(kept_company: CompanyId) -> None:
    async with tenant_transaction():
        drafts = [await make_draft() for _ in range(24)]

    async def one(invoice_id: InvoiceId) -> None:
        async with tenant_transaction():
            await issue_invoice(invoice_id)

    async def many(part: Sequence[InvoiceId]) -> None:
        async with tenant_transaction():
            await issue_invoices(part)

    tries = [many(drafts), many(drafts[::-1]), *map(one, drafts[::3])]
    outcomes = await asyncio.gather(*tries, return_exceptions=True)
    assert {str(each) for each in outcomes} <= {"None", "INVOICE_NOT_DRAFT"}
    assert outcomes[:2] == [None, None]
    async with tenant_transaction(read_only=True):
        found = await heads(drafts)
    assert sorted(head.number or 0 for head in found.values()) == list(range(1001, 1025))


async def test_nobody_waits_in_a_ring_for_what_is_credited_and_the_series(
    kept_company: CompanyId,
) -> None:
    """One holds what it credits and waits for a number; many have numbers and credit the same."""
    half = CreditPart(position=1, quantity=Decimal("0.5"))
    async with tenant_transaction():
        originals = [await make_issued(lines=(new_line(),)) for _ in range(8)]
        apart = [await make_credit_draft(one, half) for one in originals]
        mixed = [(await make_draft(), await make_credit_draft(one, half)) for one in originals]

    async def one(invoice_id: InvoiceId) -> None:
        async with tenant_transaction():
            await issue_invoice(invoice_id)

    async def many(part: Sequence[InvoiceId]) -> None:
        async with tenant_transaction():
            await issue_invoices(part)

    tries = [*map(one, apart), *map(many, mixed)]
    assert await asyncio.gather(*tries, return_exceptions=True) == [None] * len(tries)


async def test_another_firm_issues_none_of_ours(
    kept_company: CompanyId, other_scope: TenantScope
) -> None:
    async with tenant_transaction():
        drafts = [await make_draft(), await make_draft()]
    with pytest.raises(CompanyNotOpenedFault):
        await done_in(other_scope, lambda: issue_invoices(drafts))
    async with tenant_transaction():
        assert [each.number for each in (await heads(drafts)).values()] == [None, None]
        assert await outcome(drafts) == [1001, 1002]
