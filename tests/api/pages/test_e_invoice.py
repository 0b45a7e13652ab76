"""The invoice in UBL is there for those who hold its address, and for a few minutes."""

from datetime import timedelta

from reskontra.domain.invoicing.commands import keep_e_invoice
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.tenancy.archive import Archive
from reskontra.tenancy.links import sign_link
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.api import Json
from tests.support.shop import Shop

UBL = b"<?xml version='1.0' encoding='UTF-8'?>\n<Invoice/>\n"


async def written(shop: Shop, invoice: Json) -> None:
    with within(shop.scope):
        sha256 = await Archive(shop.api.settings.archive_url).put(UBL)
        async with tenant_transaction():
            invoice_id = InvoiceId.parse(str(invoice["id"]))
            await keep_e_invoice(invoice_id, sha256=sha256, size=len(UBL))


async def test_an_invoice_has_its_ubl_once_it_is_written(shop: Shop) -> None:
    invoice = await shop.issued()
    assert (await shop.ask("Invoice", id=invoice["id"]))["ubl"] is None
    await written(shop, invoice)
    ubl = (await shop.ask("Invoice", id=invoice["id"]))["ubl"]
    sent = await shop.api.client.get(ubl["url"])

    assert (sent.status_code, sent.content, ubl["size"]) == (200, UBL, len(UBL))
    assert sent.headers["content-type"].startswith("application/xml")
    assert "faktura-1001.xml" in sent.headers["content-disposition"]


async def test_an_address_that_is_forged_strange_or_old_opens_nothing(
    shop: Shop, other_scope: TenantScope
) -> None:
    invoice = await shop.issued()
    await written(shop, invoice)
    url = (await shop.ask("Invoice", id=invoice["id"]))["ubl"]["url"]
    secret = shop.api.settings.secret_key
    subject = str(invoice["id"])
    strange = sign_link(secret, purpose="ubl", tenant=other_scope.id, subject=subject)

    assert (await shop.api.client.get(f"{url}x")).status_code == 404
    assert (await shop.api.client.get(f"/files/ubl/{strange}")).status_code == 404
    with stopped_at(now() + timedelta(minutes=6)):
        assert (await shop.api.client.get(url)).status_code == 404


async def test_a_draft_has_none(shop: Shop) -> None:
    draft = await shop.draft()
    assert (await shop.ask("Invoice", id=draft["id"]))["ubl"] is None
