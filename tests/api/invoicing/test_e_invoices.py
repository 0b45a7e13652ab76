"""Why an invoice is no e-invoice is told before and after it is issued."""

from reskontra.domain.invoicing.commands import keep_e_invoice
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.shop import ADDRESS, Shop

FIRM = {"name": "Kunden AB", "orgNumber": "556703-7485", "address": ADDRESS}


async def obstacles(shop: Shop, invoice_id: object) -> list[str]:
    found = await shop.ask("Invoice", id=invoice_id)
    return [each["code"] for each in found["eInvoiceObstacles"]]


async def test_what_peppol_demands_and_is_missing_is_told(shop: Shop) -> None:
    """PEPPOL-EN16931-R003 and R010."""
    draft = await shop.draft(buyer=FIRM)
    assert await obstacles(shop, draft["id"]) == ["E_INVOICE_REFERENCE_MISSING"]
    issued = await shop.issued(buyer=FIRM | {"orgNumber": None}, buyerReference="Anna Ek")
    assert await obstacles(shop, issued["id"]) == ["E_INVOICE_TO_PERSON"]
    (told,) = (await shop.ask("Invoice", id=draft["id"]))["eInvoiceObstacles"]
    assert told["message"].startswith("Their reference is missing")


async def test_nothing_is_told_of_one_that_may_travel(shop: Shop) -> None:
    draft = await shop.draft(buyer=FIRM, buyerReference="Anna Ek")
    issued = await shop.issued(buyer=FIRM, buyerReference="Anna Ek")
    assert await obstacles(shop, draft["id"]) == await obstacles(shop, issued["id"]) == []


async def test_nothing_is_told_of_one_that_has_been_written(
    shop: Shop, firm_scope: TenantScope
) -> None:
    issued = await shop.issued(buyer=FIRM)
    assert await obstacles(shop, issued["id"]) == ["E_INVOICE_REFERENCE_MISSING"]
    with within(firm_scope):
        async with tenant_transaction():
            await keep_e_invoice(InvoiceId.parse(issued["id"]), sha256="ab" * 32, size=1)
    assert await obstacles(shop, issued["id"]) == []


async def test_another_firm_is_told_nothing(shop: Shop, other_scope: TenantScope) -> None:
    issued = await shop.issued()
    assert await (await shop.elsewhere(other_scope)).ask("Invoice", id=issued["id"]) is None
