"""What is asked about invoices in UBL."""

from datetime import date
from decimal import Decimal

from reskontra.domain.company.commands import change_company
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.invoicing.commands import issue_invoice, keep_e_invoice, keep_verdict
from reskontra.domain.invoicing.document import TakenOff
from reskontra.domain.invoicing.e_invoice_verdicts import Verdict
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.queries import (
    KeptEInvoice,
    Posting,
    document_for_network,
    e_invoices_of,
    reasons_against_e_invoices,
    reasons_not_to_post,
    verdicts_of,
)
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.company import connect_to_network, make_company
from tests.factories.customers import make_customer
from tests.factories.invoicing import make_draft, make_issued, new_line
from tests.support.rules import STAND_IN

SHA256 = "ab" * 32


async def test_the_network_is_told_of_the_advances_that_are_taken_off(company: CompanyId) -> None:
    """EN 16931 BG-3."""
    customer_id = await make_customer()
    advance_id = await make_issued(customer_id=customer_id, form=InvoiceForm.ADVANCE)
    supply = (new_line(unit_price=Decimal(10_000)),)
    final_id = await make_draft(customer_id=customer_id, lines=supply, advances=(advance_id,))
    assert await document_for_network(final_id) is None
    await issue_invoice(final_id)

    final, advance = await document_for_network(final_id), await document_for_network(advance_id)
    assert final is not None
    assert advance is not None
    assert final.advances == (TakenOff(1001, date(2026, 11, 23)),)
    assert advance.advances == ()


async def test_a_draft_is_judged_by_what_it_would_be(company: CompanyId) -> None:
    customer_id = await make_customer(org_number="556703-7485", buyer_reference=None)
    draft_id = await make_draft(customer_id=customer_id)
    told = await reasons_against_e_invoices([draft_id])
    assert [each.code for each in told[draft_id]] == ["E_INVOICE_REFERENCE_MISSING"]


async def test_what_was_written_with_another_number_does_not_leave_as_ours(
    company: CompanyId,
) -> None:
    """Who takes another's number, writes an invoice and goes back sends it in nobody's name."""
    ours = (await profile()).org_number
    await connect_to_network()
    await change_company(CompanyChange(org_number="556012-5790"))
    invoice_id = await make_issued(customer_id=await make_customer(org_number="556703-7485"))
    await change_company(CompanyChange(org_number=ours))

    posted = {invoice_id: Posting("0007:5567037485", is_credit_note=False)}
    told = await reasons_not_to_post(posted)
    await keep_e_invoice(invoice_id, sha256=SHA256, size=1)
    kept = await reasons_not_to_post(posted)

    assert "E_INVOICE_IN_ANOTHERS_NAME" in [each.code for each in told[invoice_id]]
    assert [each.code for each in kept[invoice_id]] == ["E_INVOICE_IN_ANOTHERS_NAME"]


async def test_another_firm_has_none_of_it(acme: TenantScope, other_scope: TenantScope) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            invoice_id = await make_issued()
            await keep_e_invoice(invoice_id, sha256=SHA256, size=1)
            await keep_verdict(invoice_id, SHA256, Verdict(STAND_IN, ()))
            assert await e_invoices_of([invoice_id]) == {invoice_id: KeptEInvoice(SHA256, 1)}
            assert (await verdicts_of([invoice_id]))[invoice_id].rules == STAND_IN
    with within(other_scope):
        async with tenant_transaction():
            assert await e_invoices_of([invoice_id]) == {}
            assert await verdicts_of([invoice_id]) == {}
            assert await document_for_network(invoice_id) is None
            assert await reasons_against_e_invoices([invoice_id]) == {}
