"""Asking for the same with many invoices, through the door."""

import pytest

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.queries import items
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.api import person_in
from tests.support.shop import Shop, new_key

ALL = ["InvoiceBulkIssue", "InvoiceBulkSend", "InvoiceBulkDiscard"]


@pytest.mark.parametrize("name", ALL)
async def test_many_are_one_job_in_the_order_that_they_are_named(shop: Shop, name: str) -> None:
    ids = [(await shop.draft())["id"] for _ in range(3)][::-1]
    job = (await shop.do(name, ids=ids))["job"]

    assert (job["state"], job["doneCount"], job["totalCount"]) == ("QUEUED", 0, 3)
    found = await shop.ask("Job", id=job["id"])
    assert [each["subjectId"] for each in found["items"]] == ids


@pytest.mark.parametrize("name", ALL)
async def test_none_and_too_many_begin_nothing(shop: Shop, name: str) -> None:
    many = [str(InvoiceId.new()) for _ in range(10_001)]
    before = (await shop.ask("Events", first=100))["nodes"]

    assert await shop.codes(name, ids=[]) == [("REQUIRED", "ids")]
    assert await shop.codes(name, ids=many) == [("TOO_MANY_INVOICES", "ids")]
    assert (await shop.ask("Events", first=100))["nodes"] == before


async def test_a_filter_names_its_drafts_and_nobody_elses(
    shop: Shop, other_scope: TenantScope
) -> None:
    first, second = [(await shop.draft())["id"] for _ in range(2)]
    await shop.issued()
    stranger = Shop(shop.api.as_(await person_in(other_scope)), other_scope)

    job = (await shop.do("InvoiceBulkIssue", where={}))["job"]
    found = await shop.ask("Job", id=job["id"])
    assert [each["subjectId"] for each in found["items"]] == [first, second]
    assert await stranger.codes("InvoiceBulkIssue", where={}) == [("NO_INVOICE_MATCHES", "where")]


async def test_a_filter_that_means_more_than_was_agreed_to_begins_nothing(shop: Shop) -> None:
    for _ in range(2):
        await shop.draft()
    given = {"where": {}, "expectedCount": 1}
    assert await shop.codes("InvoiceBulkIssue", **given) == [("INVOICES_CHANGED", "where")]
    assert (await shop.do("InvoiceBulkIssue", where={}, expectedCount=2))["job"]["totalCount"] == 2


@pytest.mark.parametrize("name", ALL)
async def test_invoices_are_named_in_one_way(shop: Shop, name: str) -> None:
    ids = [(await shop.draft())["id"]]
    assert await shop.codes(name) == [("REQUIRED", "ids")]
    assert await shop.codes(name, ids=ids, where={}) == [("INVOICES_NAMED_TWICE", "where")]


async def test_the_same_key_begins_the_same_job(shop: Shop) -> None:
    given = {"ids": [(await shop.draft())["id"]], "idempotencyKey": new_key()}
    first, second = [(await shop.do("InvoiceBulkIssue", **given))["job"] for _ in range(2)]
    other = given | {"ids": [str(InvoiceId.new())]}

    assert first["id"] == second["id"]
    assert await shop.codes("InvoiceBulkIssue", **other) == [
        ("IDEMPOTENCY_MISMATCH", "idempotencyKey")
    ]


@pytest.mark.parametrize(
    ("name", "role", "may"),
    [
        ("InvoiceBulkIssue", Role.SELLER, False),
        ("InvoiceBulkIssue", Role.ECONOMY, True),
        ("InvoiceBulkDiscard", Role.SELLER, True),
        ("InvoiceBulkDiscard", Role.ACCOUNTANT, False),
    ],
)
async def test_only_who_may_ask_for_it_may_stop_it(
    shop: Shop, name: str, role: Role, *, may: bool
) -> None:
    job = (await shop.do(name, ids=[str(InvoiceId.new())]))["job"]
    reply = await (await shop.seen_by(role)).reply("JobCancel", input={"id": job["id"]})
    now = await shop.ask("Job", id=job["id"])

    assert reply.codes == ([] if may else ["FORBIDDEN"])
    assert now["state"] == ("CANCELLED" if may else "QUEUED")


@pytest.mark.parametrize("hold", [True, False])
async def test_what_is_sent_waits_if_that_is_wished(shop: Shop, *, hold: bool) -> None:
    job = (await shop.do("InvoiceBulkSend", ids=[(await shop.draft())["id"]], hold=hold))["job"]
    with within(shop.scope):
        async with tenant_transaction():
            (item,) = await items(JobId.parse(job["id"]), limit=9)
    assert item.given["hold"] is hold


async def test_another_firm_sees_no_such_job(shop: Shop, other_scope: TenantScope) -> None:
    job = (await shop.do("InvoiceBulkIssue", ids=[(await shop.draft())["id"]]))["job"]
    stranger = Shop(shop.api.as_(await person_in(other_scope)), other_scope)

    assert await stranger.ask("Job", id=job["id"]) is None
