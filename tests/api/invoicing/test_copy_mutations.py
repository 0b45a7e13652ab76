"""Asking for a marked copy, through the door."""

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope
from tests.support.shop import Shop


async def test_an_issued_invoice_is_copied_by_a_job(shop: Shop) -> None:
    issued = await shop.issued()
    reader = await shop.seen_by(Role.ACCOUNTANT)
    job = (await reader.do("InvoiceCopyPage", id=issued["id"]))["job"]

    assert (job["state"], job["totalCount"]) == ("QUEUED", 1)
    assert (await shop.do("InvoiceCopyPage", id=issued["id"]))["job"]["id"] == job["id"]


async def test_what_is_not_issued_has_no_copy(shop: Shop) -> None:
    draft = await shop.draft()

    assert await shop.codes("InvoiceCopyPage", id=draft["id"]) == [("INVOICE_NOT_ISSUED", "id")]
    assert await shop.codes("InvoiceCopyPage", id=str(InvoiceId.new())) == [("NOT_FOUND", "id")]


async def test_another_firms_invoice_is_not_copied(shop: Shop, other_scope: TenantScope) -> None:
    issued = await shop.issued()
    stranger = await shop.elsewhere(other_scope)

    assert await stranger.codes("InvoiceCopyPage", id=issued["id"]) == [("NOT_FOUND", "id")]
