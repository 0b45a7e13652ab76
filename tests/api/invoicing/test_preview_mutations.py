"""Asking to see the page of a draft, through the door."""

import pytest

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope
from tests.support.api import person_in
from tests.support.shop import Shop


async def test_a_draft_is_previewed_by_a_job(shop: Shop) -> None:
    draft = await shop.draft()
    job = (await shop.do("InvoicePreview", id=draft["id"], expectedVersion=1))["job"]

    assert (job["kind"], job["state"], job["totalCount"]) == ("INVOICE_PREVIEW", "QUEUED", 1)
    assert (await shop.do("InvoicePreview", id=draft["id"]))["job"]["id"] == job["id"]
    (item,) = (await shop.ask("Job", id=job["id"]))["items"]
    assert item["subjectId"] == draft["id"]


async def test_what_is_no_draft_is_not_previewed(shop: Shop) -> None:
    issued, draft = await shop.issued(), await shop.draft()

    assert await shop.codes("InvoicePreview", id=issued["id"]) == [("INVOICE_NOT_DRAFT", "id")]
    assert await shop.codes("InvoicePreview", id=str(InvoiceId.new())) == [("NOT_FOUND", "id")]
    assert await shop.codes("InvoicePreview", id=draft["id"], expectedVersion=9) == [
        ("CONFLICT", "expectedVersion")
    ]


@pytest.mark.parametrize("role", [Role.ACCOUNTANT, Role.SELLER])
async def test_who_may_read_invoices_may_preview_and_stop(shop: Shop, role: Role) -> None:
    draft = await shop.draft()
    them = await shop.seen_by(role)
    job = (await them.do("InvoicePreview", id=draft["id"]))["job"]

    assert (await them.do("JobCancel", id=job["id"]))["job"]["state"] == "CANCELLED"


async def test_another_firms_draft_is_not_found(shop: Shop, other_scope: TenantScope) -> None:
    draft = await shop.draft()
    stranger = Shop(shop.api.as_(await person_in(other_scope)), other_scope)

    assert await stranger.codes("InvoicePreview", id=draft["id"]) == [("NOT_FOUND", "id")]


MODERN = {"design": "MODERN", "colour": "#7A1F3D", "code": "NONE", "texts": []}


async def test_a_look_is_tried_by_a_job_and_nothing_is_chosen(shop: Shop) -> None:
    before = await shop.ask("Company")
    job = (await shop.do("PagePreview", page=MODERN, locale="sv"))["job"]

    assert (job["kind"], job["state"], job["totalCount"]) == ("INVOICE_PREVIEW", "QUEUED", 1)
    assert (await shop.do("PagePreview", page=MODERN, locale="sv"))["job"]["id"] == job["id"]
    assert (await shop.do("PagePreview", page=MODERN, locale="en"))["job"]["id"] != job["id"]
    assert await shop.ask("Company") == before


async def test_a_look_that_nobody_could_read_is_not_tried(shop: Shop) -> None:
    texts = [{"locale": "sv", "terms": "x" * 1_001}]
    pale = MODERN | {"colour": "#ffd800", "texts": texts}

    assert await shop.codes("PagePreview", page=pale, locale="sv") == [
        ("PAGE_COLOUR_TOO_LIGHT", "page.colour"),
        ("TOO_LONG", "page.texts.0.terms"),
    ]
