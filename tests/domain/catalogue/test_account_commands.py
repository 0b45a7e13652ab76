"""A chart is taken once, and from then on says which accounts articles may have."""

import pytest

from reskontra.domain.catalogue.commands import (
    change_article,
    create_article,
    import_rows,
    request_accounts,
    request_import,
    take_accounts,
)
from reskontra.domain.catalogue.events import AccountImportRequested, AccountsTaken
from reskontra.domain.catalogue.queries import accounts, article
from reskontra.domain.catalogue.views import ArticleChange
from reskontra.domain.jobs.queries import items
from reskontra.domain.jobs.views import JobKind
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refusal, Refused
from tests.factories.catalogue import article_entry

pytestmark = pytest.mark.usefixtures("company")

CHART = [{"number": "3001", "name": "Försäljning"}, {"number": "1510", "name": "Kunder"}]


async def take(*rows: dict[str, str], is_trial: bool = False) -> list[list[str]]:
    job_id = await request_accounts(rows, is_trial=is_trial)
    kind = JobKind.ACCOUNT_IMPORT_TRIAL if is_trial else JobKind.ACCOUNT_IMPORT
    outcome = await take_accounts(kind, await items(job_id, limit=100))
    return [codes(outcome[place]) for place in sorted(outcome)]


def codes(reasons: object) -> list[str]:
    assert isinstance(reasons, list | tuple)
    return [one.code for one in reasons if isinstance(one, Refusal)]


async def test_a_chart_is_taken_once() -> None:
    with recording() as events:
        outcome = await take(*CHART, {"number": "x", "name": "A"}, CHART[0])
    assert outcome == [[], [], ["ACCOUNT_INVALID"], ["ROW_REPEATED"]]
    assert await accounts() == (("1510", "Kunder"), ("3001", "Försäljning"))
    assert events[1:] == [AccountsTaken(accounts=2)]
    with recording() as events:
        outcome = await take({**CHART[0], "name": "Annat"})
    assert outcome == [["ACCOUNT_KNOWN"]]
    assert [type(event) for event in events] == [AccountImportRequested]
    assert ("3001", "Försäljning") in await accounts()


async def test_a_trial_says_the_same_and_writes_nothing() -> None:
    assert await take(*CHART, is_trial=True) == [[], []]
    assert await accounts() == ()


async def test_without_a_chart_any_account_will_do() -> None:
    await create_article(article_entry(account="3999"))


async def test_with_a_chart_an_article_is_booked_on_it_alone() -> None:
    old = await create_article(article_entry(number="old", account="3999"))
    await take(*CHART)
    with pytest.raises(Refused) as refused:
        await create_article(article_entry(account="3002"))
    assert [(one.code, one.path) for one in refused.value.reasons] == [
        ("ACCOUNT_NOT_IN_CHART", ("account",))
    ]
    await create_article(article_entry(account="3001"))
    # What was kept before there was a chart stays until somebody changes it.
    await change_article(old, ArticleChange(name="Nytt namn"))
    with pytest.raises(Refused):
        await change_article(old, ArticleChange(account="3998"))
    card = await article(old)
    assert card is not None
    assert (card.name, card.account) == ("Nytt namn", "3999")


async def test_rows_of_articles_are_checked_alike() -> None:
    await take(*CHART)
    row = {"number": "1", "name": "A", "price": "1", "vatClass": "25", "sold": "Vara"}
    rows = [{**row, "account": "3001"}, {**row, "number": "2", "account": "3002"}]
    job_id = await request_import(rows, is_trial=False)
    outcome = await import_rows(JobKind.ARTICLE_IMPORT, await items(job_id, limit=9))
    assert [codes(outcome[place]) for place in sorted(outcome)] == [[], ["ACCOUNT_NOT_IN_CHART"]]
