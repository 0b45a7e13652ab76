"""Jobs, through the door: what they came to, and who sees them."""

import pytest

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.refusals import BuyerReferenceMissing, PeriodClosed
from reskontra.domain.jobs.commands import begin_job, end_job, keep_document, settle_items
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.views import JobDocument, JobState
from reskontra.domain.kernel.clock import today
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.jobs import make_job
from tests.support.api import Api, person_in
from tests.support.shop import Shop
from tests.support.spending import spending

SUBJECTS = [str(InvoiceId.new()) for _ in range(3)]
PAGE = b"%PDF-1.7 a page"


async def a_job(shop: Shop) -> JobId:
    """One done, one refused, one not looked at."""
    with within(shop.scope):
        async with tenant_transaction():
            made = await make_job(subjects=SUBJECTS)
            await begin_job(made)
            why = [PeriodClosed(today()), BuyerReferenceMissing()]
            await settle_items(made, {1: [], 2: why})
    return made


async def a_page(shop: Shop, state: JobState = JobState.DONE) -> JobId:
    made = await a_job(shop)
    with within(shop.scope):
        sha256 = await shop.api.app.state.house.archive.put(PAGE)
        async with tenant_transaction():
            await keep_document(made, JobDocument(sha256, len(PAGE)), "mark")
            await end_job(made, state)
    return made


async def test_a_job_tells_how_far_it_has_come(shop: Shop) -> None:
    found = await shop.ask("Job", id=str(await a_job(shop)))

    assert (found["kind"], found["state"]) == ("INVOICE_PREVIEW", "RUNNING")
    assert (found["doneCount"], found["refusedCount"], found["totalCount"]) == (2, 1, 3)
    assert found["isCancelable"]
    assert found["document"] is None


async def test_each_item_tells_in_words_why_it_was_refused(shop: Shop) -> None:
    made = str(await a_job(shop))
    done, refused, waiting = (await shop.ask("Job", id=made))["items"]

    assert [one["subjectId"] for one in (done, refused, waiting)] == SUBJECTS
    assert (done["state"], done["code"], done["message"]) == ("DONE", None, None)
    assert waiting["state"] == "PENDING"
    assert (refused["state"], refused["code"]) == ("REFUSED", "PERIOD_CLOSED")
    assert today().isoformat() in refused["message"]
    assert "authority" in refused["message"]


async def test_items_can_be_read_part_by_part(shop: Shop) -> None:
    made = str(await a_job(shop))
    after = await shop.ask("Job", id=made, first=1, afterPosition=1)
    refused = await shop.ask("Job", id=made, state="REFUSED")

    assert [one["position"] for one in after["items"]] == [2]
    assert [one["position"] for one in refused["items"]] == [2]
    assert (await shop.reply("Job", id=made, first=501)).codes == ["BAD_USER_INPUT"]


async def test_what_a_job_came_to_can_be_fetched_for_a_while(shop: Shop, api: Api) -> None:
    document = (await shop.ask("Job", id=str(await a_page(shop))))["document"]
    answer = await api.client.get(document["url"])

    assert (document["size"], answer.content) == (len(PAGE), PAGE)
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["cache-control"] == "private, no-store"
    assert (await api.client.get(document["url"] + "x")).status_code == 404


@pytest.mark.parametrize("state", [JobState.CANCELLED, JobState.FAILED])
async def test_what_was_not_finished_came_to_nothing(shop: Shop, state: JobState) -> None:
    assert (await shop.ask("Job", id=str(await a_page(shop, state))))["document"] is None


async def test_a_page_that_was_let_go_of_is_gone(shop: Shop, api: Api, acme: TenantScope) -> None:
    found = (await shop.ask("Job", id=str(await a_page(shop))))["document"]
    with within(acme):
        await api.app.state.house.archive.remove(found["sha256"])

    assert (await api.client.get(found["url"])).status_code == 404


async def test_who_may_not_read_invoices_sees_no_jobs(shop: Shop) -> None:
    made = str(await a_job(shop))
    consultant = await shop.seen_by(Role.CONSULTANT)
    query = "query Q($id: ID!) { node(id: $id) { id } }"

    assert (await consultant.reply("Job", id=made)).codes == ["FORBIDDEN"]
    assert (await consultant.api.ask(query, {"id": made})).data["node"] is None
    assert (await shop.api.ask(query, {"id": made})).data["node"] == {"id": made}


async def test_the_items_of_many_jobs_are_one_question_with_a_price_for_each(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    made = [str(await a_job(shop)) for _ in range(5)]
    query = "query Q($ids: [ID!]!) { nodes(ids: $ids) { ... on Job { items { subjectId } } } }"
    with spending(caplog) as spent:
        reply = await shop.api.ask(query, {"ids": made})

    assert [[one["subjectId"] for one in job["items"]] for job in reply.data["nodes"]] == [
        SUBJECTS
    ] * 5
    assert spent.statements == 2
    cost = reply.json["extensions"]["cost"]
    assert (cost["requested"], cost["actual"]) == (31, 31)


async def test_another_firm_sees_no_such_job(shop: Shop, other_scope: TenantScope) -> None:
    made = str(await a_job(shop))
    stranger = Shop(shop.api.as_(await person_in(other_scope)), other_scope)

    assert await stranger.ask("Job", id=made) is None
    assert await stranger.codes("JobCancel", id=made) == [("NOT_FOUND", "id")]
    assert (await shop.ask("Job", id=made))["state"] == "RUNNING"
