"""Lists as files, through the door."""

import pytest

from reskontra.domain.jobs.commands import begin_job, end_job, keep_document
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.views import JobDocument, JobState
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.shop import Shop


async def ended_with(shop: Shop, job_id: str, content: bytes) -> str:
    """Let a job have come to some bytes, and give the address of them."""
    with within(shop.scope):
        sha256 = await shop.api.app.state.house.archive.put(content)
        async with tenant_transaction():
            one = JobId.parse(job_id)
            await begin_job(one)
            await keep_document(one, JobDocument(sha256, len(content)), sha256)
            await end_job(one, JobState.DONE)
    job = await shop.ask("Job", id=job_id)
    return str(job["document"]["url"])


@pytest.mark.parametrize(
    ("content", "ending", "kind"),
    [
        (b"\xef\xbb\xbfNamn\r\n", "csv", "text/csv"),
        (b"PK\x03\x04", "xlsx", "application/vnd.openxmlformats-officedocument"),
    ],
)
async def test_the_file_is_kept_under_a_name_that_tells(
    shop: Shop, content: bytes, ending: str, kind: str
) -> None:
    await shop.customer()
    job = (await shop.do("CustomerExport", format=ending.upper()))["job"]
    reply = await shop.api.client.get(await ended_with(shop, job["id"], content))
    assert reply.content == content
    assert reply.headers["content-type"].startswith(kind)
    name = reply.headers["content-disposition"]
    assert name.startswith('attachment; filename="kunder-20')
    assert name.endswith(f'.{ending}"')


async def test_only_what_the_filter_means_is_written(shop: Shop) -> None:
    await shop.customer(name="Åkeri AB")
    await shop.customer(name="Bagaren AB")
    job = (await shop.do("CustomerExport", where={"text": "åkeri"}))["job"]
    found = await shop.ask("Job", id=job["id"])
    assert (found["kind"], found["totalCount"]) == ("CUSTOMER_EXPORT", 1)


@pytest.mark.parametrize("name", ["CustomerExport", "ArticleExport", "InvoiceExport"])
async def test_an_empty_list_is_no_file(shop: Shop, name: str) -> None:
    assert await shop.codes(name) == [("EXPORT_EMPTY", "where")]


async def test_another_firm_reaches_no_job(shop: Shop, other_scope: TenantScope) -> None:
    await shop.customer()
    job = (await shop.do("CustomerExport"))["job"]
    other_shop = await shop.elsewhere(other_scope)
    assert await other_shop.ask("Job", id=job["id"]) is None
    assert await other_shop.codes("CustomerExport") == [("EXPORT_EMPTY", "where")]
