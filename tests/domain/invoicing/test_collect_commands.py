"""Drafts become one, and are as they were when it is taken apart."""

import asyncio
from dataclasses import replace
from decimal import Decimal

import pytest
from tortoise.connection import get_connection

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.commands import (
    change_draft,
    collect_drafts,
    create_draft,
    discard_draft,
    issue_invoice,
    take_apart,
)
from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.invoicing.drafts import DraftChange
from reskontra.domain.invoicing.events import InvoiceDiscarded, InvoiceDrafted
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import collected_counts, draft_document, heads, invoice
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import savepoint, tenant_transaction
from tests.factories.company import make_company
from tests.factories.customers import make_customer
from tests.factories.invoicing import (
    MIXED,
    kr,
    make_credit_note,
    make_draft,
    make_issued,
    new_draft,
    new_line,
)


async def the(invoice_id: InvoiceId) -> Invoice:
    found = await invoice(invoice_id)
    assert found is not None
    return found


async def make_drafts(customer_id: CustomerId) -> list[InvoiceId]:
    return [
        await make_draft(customer_id=customer_id, lines=MIXED, buyer_reference="Karin"),
        await make_draft(customer_id=customer_id, note="Tack!"),
    ]


async def rows() -> list[dict[str, object]]:
    """All that lies in the tables of drafts."""
    found = await get_connection(CONNECTION).execute_query_dict(
        "SELECT to_jsonb(invoice)::text AS head,"
        " (SELECT jsonb_agg(to_jsonb(line) ORDER BY line.position) FROM invoice_line AS line"
        "  WHERE line.invoice_id = invoice.id)::text AS lines FROM invoice ORDER BY id"
    )
    return list(found)


async def test_drafts_become_one_with_the_sum_of_both(company: CompanyId) -> None:
    customer_id = await make_customer()
    ids = await make_drafts(customer_id)
    with recording() as events:
        collective_id = await collect_drafts(ids)
    collective = await the(collective_id)
    assert collective.totals.net == kr("2859.50")
    assert [line.heading for line in collective.lines] == [
        "2026-11-23 · Karin", "", "", "2026-11-23",
    ]  # fmt: skip
    assert await heads(ids) == {}
    assert await collected_counts([collective_id, *ids]) == {collective_id: 2}
    assert events == [
        InvoiceDrafted(invoice_id=collective_id, customer_id=customer_id),
        *(InvoiceDiscarded(invoice_id=one) for one in ids),
    ]


async def test_taken_apart_they_are_as_they_were_to_the_last_column(company: CompanyId) -> None:
    ids = await make_drafts(await make_customer())
    before = await rows()
    collective_id = await collect_drafts(ids)
    await change_draft(collective_id, DraftChange(note="Ändrad"))
    assert await take_apart(collective_id) == ids
    assert await rows() == before
    assert await collected_counts([collective_id]) == {}
    await issue_invoice(ids[0])


async def test_columns_that_are_younger_than_the_kept_draft_have_their_defaults(
    company: CompanyId,
) -> None:
    ids = await make_drafts(await make_customer())
    before = await rows()
    collective_id = await collect_drafts(ids)
    await get_connection(CONNECTION).execute_query_dict(
        "UPDATE collected_draft SET head = head - 'form', lines ="
        " (SELECT jsonb_agg(line - 'heading') FROM jsonb_array_elements(lines) AS line)"
    )
    assert await take_apart(collective_id) == ids
    assert await rows() == before


async def test_a_collective_draft_keeps_its_drafts_and_is_not_collected(
    company: CompanyId,
) -> None:
    customer_id = await make_customer()
    ids = await make_drafts(customer_id)
    collective_id = await collect_drafts(ids)
    with pytest.raises(Refused) as refused, recording() as events:
        async with savepoint():
            await collect_drafts([await make_draft(customer_id=customer_id), collective_id])
    assert [(reason.code, reason.path) for reason in refused.value.reasons] == [
        ("COLLECTED_ALREADY", ("ids", "1"))
    ]
    assert not any(isinstance(event, InvoiceDiscarded) for event in events)
    assert await take_apart(collective_id) == ids


async def test_what_is_issued_is_not_taken_apart(company: CompanyId) -> None:
    collective_id = await collect_drafts(await make_drafts(await make_customer()))
    await issue_invoice(collective_id)
    with pytest.raises(Refused) as refused:
        await take_apart(collective_id)
    assert [reason.code for reason in refused.value.reasons] == ["INVOICE_NOT_DRAFT"]
    note = await the(await make_credit_note(collective_id))
    assert note.lines[0].heading == "2026-11-23 · Karin"


async def test_an_ordinary_draft_is_not_taken_apart(company: CompanyId) -> None:
    draft_id = await make_draft()
    with pytest.raises(Refused) as refused:
        await take_apart(draft_id)
    assert [reason.code for reason in refused.value.reasons] == ["NOT_COLLECTIVE"]


async def test_a_refused_collection_leaves_every_draft(company: CompanyId) -> None:
    customer_id = await make_customer()
    ids = [*await make_drafts(customer_id), await make_issued(customer_id=customer_id)]
    before = await rows()
    with pytest.raises(Refused) as refused:
        async with savepoint():
            await collect_drafts(ids)
    assert [(reason.code, reason.path) for reason in refused.value.reasons] == [
        ("INVOICE_NOT_DRAFT", ("ids", "2"))
    ]
    assert await rows() == before


async def test_with_the_collective_draft_its_drafts_are_thrown_away(company: CompanyId) -> None:
    ids = await make_drafts(await make_customer())
    collective_id = await collect_drafts(ids)
    await discard_draft(collective_id)
    assert await heads([collective_id, *ids]) == {}
    assert await collected_counts([collective_id]) == {}


async def test_of_two_collections_at_once_one_has_the_drafts(kept_company: CompanyId) -> None:
    async with tenant_transaction():
        ids = await make_drafts(await make_customer())

    async def collect() -> InvoiceId:
        async with tenant_transaction():
            return await collect_drafts(ids)

    outcomes = await asyncio.gather(collect(), collect(), return_exceptions=True)
    assert [isinstance(each, InvoiceId) for each in outcomes].count(True) == 1
    (lost,) = [each for each in outcomes if isinstance(each, Refused)]
    assert {reason.code for reason in lost.reasons} == {"NOT_FOUND"}


async def test_another_firm_collects_and_takes_apart_nothing(
    acme: TenantScope, other_scope: TenantScope
) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            customer_id = await make_customer()
            ids = await make_drafts(customer_id)
            collective_id = await collect_drafts(await make_drafts(customer_id))
    with within(other_scope):
        async with tenant_transaction():
            assert await collected_counts([collective_id]) == {}
            for act in (collect_drafts(ids), take_apart(collective_id)):
                with pytest.raises(Refused) as refused:
                    await act
                assert {reason.code for reason in refused.value.reasons} == {"NOT_FOUND"}


async def test_a_heading_stands_on_the_page(company: CompanyId) -> None:
    lines = (new_line(heading="  Etapp 1 "), new_line(unit_price=Decimal(1)))
    shown = await draft_document(await create_draft(new_draft(lines=lines)))
    assert isinstance(shown, InvoiceDocument)
    assert [line.heading for line in shown.lines] == ["Etapp 1", ""]


async def test_a_heading_has_its_length(company: CompanyId) -> None:
    with pytest.raises(Refused) as refused:
        await create_draft(replace(new_draft(), lines=(new_line(heading="x" * 201),)))
    assert [reason.path for reason in refused.value.reasons] == [("lines", "0", "heading")]
