"""From the issue to the invoice in UBL."""

import hashlib
from dataclasses import replace
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from reskontra.domain.company.commands import change_company
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.countries.vat import VatStatus
from reskontra.domain.history.queries import latest_events
from reskontra.domain.invoicing.e_invoice_verdicts import JudgedVerdict, Violation
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.models import EInvoice, EInvoiceVerdict
from reskontra.domain.invoicing.queries import KeptEInvoice, e_invoices_of, verdicts_of
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import savepoint, tenant_transaction
from reskontra.workers.actors.e_invoices import judge_e_invoice, write_e_invoice
from reskontra.workers.ports.e_invoice_rules import RulesMissing
from tests.factories.invoicing import BUYER, make_credit_note, make_issued
from tests.support.rules import STAND_IN, stand_in
from tests.support.ubl import Ubl
from tests.support.workers import Workers

IN_NETWORK: dict[str, Any] = {
    "buyer": replace(BUYER, org_number="556703-7485"),
    "buyer_reference": "Anna Ek",
}
pytestmark = pytest.mark.usefixtures("company")


async def kept(invoice_id: InvoiceId) -> KeptEInvoice | None:
    async with tenant_transaction(read_only=True):
        return (await e_invoices_of([invoice_id])).get(invoice_id)


async def kinds() -> list[str]:
    async with tenant_transaction(read_only=True):
        return [event.kind for event in await latest_events(50)]


async def test_an_issued_invoice_and_its_credit_note_are_written_in_ubl(
    firm_scope: TenantScope, workers: Workers
) -> None:
    async with tenant_transaction():
        invoice_id = await make_issued(**IN_NETWORK)
        note_id = await make_credit_note(invoice_id)
    await workers.run_until_still()

    found = [await kept(invoice_id), await kept(note_id)]
    contents = [await workers.archived(firm_scope, each.sha256) for each in found if each]
    assert [Ubl(each).kind for each in contents] == ["Invoice", "CreditNote"]
    assert [Ubl(each).one("cbc:ID") for each in contents] == ["1001", "1002"]
    assert found[0] == KeptEInvoice(hashlib.sha256(contents[0]).hexdigest(), len(contents[0]))


async def test_it_is_written_once_and_stays_what_it_was(workers: Workers) -> None:
    async with tenant_transaction():
        invoice_id = await make_issued(**IN_NETWORK)
    await workers.run_until_still()
    before = await kept(invoice_id)
    async with tenant_transaction():
        await change_company(CompanyChange(name="Nya namnet AB"))
    (writing,) = [one for one in workers.done if one.actor_name == write_e_invoice.name]
    await workers.perform(writing)
    await workers.run_until_still()

    assert await kept(invoice_id) == before
    assert (await kinds()).count("EInvoiceMade") == 1
    async with tenant_transaction():
        with pytest.raises(IntegrityError, match="never changed"):
            async with savepoint():
                await EInvoice.filter(invoice_id=invoice_id.uuid).update(sha256="ab")


async def test_what_the_standard_has_no_place_for_is_not_written(workers: Workers) -> None:
    async with tenant_transaction():
        change = CompanyChange(vat_status=VatStatus.SMALL_BUSINESS, is_f_skatt_approved=False)
        await change_company(change)
        invoice_id = await make_issued(**IN_NETWORK)
    await workers.run_until_still()
    assert await kept(invoice_id) is None
    assert "EInvoiceMade" not in await kinds()


@pytest.mark.parametrize("lacks", [{"buyer": BUYER}, {"buyer_reference": ""}])
async def test_what_a_receiver_would_reject_is_not_kept(
    workers: Workers, lacks: dict[str, Any]
) -> None:
    """PEPPOL-EN16931-R003 and R010."""
    async with tenant_transaction():
        invoice_id = await make_issued(**IN_NETWORK | lacks)
    await workers.run_until_still()
    assert await kept(invoice_id) is None
    assert "EInvoiceMade" not in await kinds()


async def verdict_on(invoice_id: InvoiceId) -> JudgedVerdict | None:
    async with tenant_transaction(read_only=True):
        return (await verdicts_of([invoice_id])).get(invoice_id)


async def test_what_was_written_is_judged_with_the_rules_and_their_day(
    workers: Workers,
) -> None:
    async with tenant_transaction():
        invoice_id = await make_issued(**IN_NETWORK)
    await workers.run_until_still()
    found = await verdict_on(invoice_id)
    assert found is not None
    assert (found.rules, found.violations) == (STAND_IN, ())

    (judging,) = [one for one in workers.done if one.actor_name == judge_e_invoice.name]
    await workers.perform(judging)
    assert (await kinds()).count("EInvoiceJudged") == 1
    async with tenant_transaction():
        with pytest.raises(IntegrityError, match="never changed"):
            async with savepoint():
                await EInvoiceVerdict.filter(invoice_id=invoice_id.uuid).update(sha256="ab")


async def test_a_rule_that_is_broken_is_kept_with_its_words(workers: Workers) -> None:
    broken = Violation(rule="SE-R-006", text="No such rate.", place="/Invoice")
    stand_in(workers).says = [broken]
    async with tenant_transaction():
        invoice_id = await make_issued(**IN_NETWORK)
    await workers.run_until_still()
    found = await verdict_on(invoice_id)
    assert found is not None
    assert (found.violations, found.broken) == ((broken,), ("SE-R-006",))


async def test_without_rules_nothing_is_judged_and_the_invoice_is_written_all_the_same(
    workers: Workers,
) -> None:
    stand_in(workers).fault = RulesMissing("RULES_INCOMPLETE")
    async with tenant_transaction():
        invoice_id = await make_issued(**IN_NETWORK)
    await workers.run_until_still()
    assert await kept(invoice_id) is not None
    assert await verdict_on(invoice_id) is None
    assert "EInvoiceJudged" not in await kinds()
