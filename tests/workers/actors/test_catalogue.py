"""A large table of articles is worked off in sets, and explained row by row."""

import pytest

from reskontra.domain.catalogue.commands import request_accounts, request_import
from reskontra.domain.catalogue.queries import accounts, article_count
from reskontra.domain.catalogue.views import ArticleFilter
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.queries import job, refused_for
from reskontra.domain.jobs.views import JobState, JobStatus
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors.catalogue import take_articles, take_chart
from tests.support.elsewhere import seen_in
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company")

ROWS, FAULTY = 10_000, 200


def table(count: int = ROWS) -> list[dict[str, str]]:
    rows = [
        {"number": str(n), "name": f"Vara {n}", "price": "10", "vatClass": "25", "sold": "Vara"}
        for n in range(count)
    ]
    for place in range(0, count, ROWS // FAULTY):
        rows[place]["price"] = "dyrt"
    return rows


async def asked(rows: list[dict[str, str]]) -> JobId:
    async with tenant_transaction():
        return await request_import(rows, is_trial=False)


async def told(job_id: JobId) -> tuple[JobStatus, dict[str, int], int]:
    async with tenant_transaction(read_only=True):
        found = await job(job_id)
        assert found is not None
        counts = dict((await refused_for([job_id]))[job_id])
        return found, counts, await article_count(ArticleFilter(), at_most=ROWS)


async def test_ten_thousand_rows_with_faults_are_taken_once_and_explained(
    workers: Workers, other_scope: TenantScope
) -> None:
    first = await asked(table())
    await workers.run_until_still()
    found, counts, articles = await told(first)
    assert (found.state, found.done_count) == (JobState.DONE, ROWS)
    assert counts == {"PRICE_UNREADABLE": FAULTY}
    assert articles == ROWS - FAULTY

    again = await asked(table())
    await workers.run_until_still()
    found, counts, articles = await told(again)
    assert (found.state, found.refused_count) == (JobState.DONE, ROWS)
    assert counts == {"ARTICLE_KNOWN": ROWS - FAULTY, "PRICE_UNREADABLE": FAULTY}
    assert articles == ROWS - FAULTY
    assert await seen_in(other_scope, lambda: article_count(ArticleFilter())) == 0


async def test_the_same_message_twice_is_felt_once(workers: Workers) -> None:
    job_id = await asked(table(60))
    message = await workers.run_up_to(take_articles)
    for _ in range(2):
        await workers.perform(message)
    found, _, articles = await told(job_id)
    assert (found.state, found.done_count, articles) == (JobState.DONE, 60, 58)


async def test_a_chart_is_taken_once_and_is_of_its_firm_alone(
    workers: Workers, other_scope: TenantScope
) -> None:
    async with tenant_transaction():
        await request_accounts([{"number": "3001", "name": "Försäljning"}], is_trial=False)
    message = await workers.run_up_to(take_chart)
    for _ in range(2):
        await workers.perform(message)
    async with tenant_transaction(read_only=True):
        assert await accounts() == (("3001", "Försäljning"),)
    assert await seen_in(other_scope, accounts) == ()
