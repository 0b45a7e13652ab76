"""Asking for a pro forma, through the door."""

from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope
from tests.support.shop import Shop


async def test_a_draft_is_shown_by_a_job_and_sent_once_it_is_made(shop: Shop) -> None:
    draft = await shop.draft()
    reader = await shop.seen_by(Role.ACCOUNTANT)
    job = (await reader.do("InvoiceProForma", id=draft["id"]))["job"]
    again = await shop.do("InvoiceProForma", id=draft["id"])

    assert (job["state"], again["job"]["id"]) == ("QUEUED", job["id"])
    assert await shop.codes("InvoiceProFormaSend", jobId=job["id"]) == [
        ("PRO_FORMA_NOT_MADE", "jobId")
    ]


async def test_another_firms_draft_is_not_shown(shop: Shop, other_scope: TenantScope) -> None:
    draft = await shop.draft()
    job = (await shop.do("InvoiceProForma", id=draft["id"]))["job"]
    stranger = await shop.elsewhere(other_scope)

    assert await stranger.codes("InvoiceProForma", id=draft["id"]) == [("NOT_FOUND", "id")]
    assert await stranger.codes("InvoiceProFormaSend", jobId=job["id"]) == [("NOT_FOUND", "jobId")]
