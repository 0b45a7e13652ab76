"""Articles taken from rows: as one set, once, and nothing in a trial."""

import pytest

from reskontra.domain.catalogue.commands import create_article, import_rows, request_import
from reskontra.domain.catalogue.events import ArticleCreated, ArticleImportRequested
from reskontra.domain.catalogue.queries import articles
from reskontra.domain.catalogue.views import ArticleFilter, ArticleOrder, ArticlePageRequest
from reskontra.domain.jobs.queries import items
from reskontra.domain.jobs.views import JobKind
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refusal
from tests.factories.catalogue import article_entry

pytestmark = pytest.mark.usefixtures("company")

HOUR = {"number": "T1", "name": "Timme", "price": "1250", "vatClass": "25", "sold": "Tjänst"}
BOOK = {"number": "B1", "name": "Bok", "price": "99,50", "vatClass": "Böcker", "sold": "Vara"}
FAULTY = {**HOUR, "number": "F", "price": "dyrt"}


async def imported(rows: list[dict[str, str]], *, is_trial: bool = False) -> list[list[Refusal]]:
    job_id = await request_import(rows, is_trial=is_trial)
    kind = JobKind.ARTICLE_IMPORT_TRIAL if is_trial else JobKind.ARTICLE_IMPORT
    outcome = await import_rows(kind, await items(job_id, limit=100))
    return [list(outcome[place]) for place in sorted(outcome)]


def codes(outcome: list[list[Refusal]]) -> list[list[str]]:
    return [[reason.code for reason in reasons] for reasons in outcome]


async def numbers() -> list[str]:
    page = await articles(ArticlePageRequest(where=ArticleFilter(), order=ArticleOrder.NUMBER))
    return [card.number for card in page.rows]


async def test_good_rows_are_taken_and_bad_ones_told() -> None:
    with recording() as events:
        outcome = await imported([HOUR, FAULTY, {}, BOOK])
    assert codes(outcome) == [[], ["PRICE_UNREADABLE"], ["ROW_EMPTY"], []]
    assert await numbers() == ["B1", "T1"]
    assert [type(event) for event in events] == [
        ArticleImportRequested,
        ArticleCreated,
        ArticleCreated,
    ]


async def test_the_same_table_twice_changes_nothing() -> None:
    await imported([HOUR, BOOK])
    with recording() as events:
        outcome = await imported([{**HOUR, "number": "t1", "price": "1"}, BOOK])
    assert codes(outcome) == [["ARTICLE_KNOWN"], ["ARTICLE_KNOWN"]]
    assert outcome[0][0].facts == {"number": "t1"}
    assert await numbers() == ["B1", "T1"]
    assert [type(event) for event in events] == [ArticleImportRequested]


async def test_an_article_that_somebody_wrote_by_hand_is_known() -> None:
    await create_article(article_entry(number="t1"))
    assert codes(await imported([HOUR])) == [["ARTICLE_KNOWN"]]


async def test_the_second_of_two_equal_rows_is_told_where_the_first_stands() -> None:
    outcome = await imported([HOUR, BOOK, {**HOUR, "number": "t1"}])
    assert codes(outcome) == [[], [], ["ROW_REPEATED"]]
    assert outcome[2][0].facts == {"row": 2}


async def test_a_trial_says_the_same_and_writes_nothing() -> None:
    rows = [HOUR, FAULTY, HOUR]
    with recording() as events:
        tried = await imported(rows, is_trial=True)
    assert await numbers() == []
    assert [type(event) for event in events] == [ArticleImportRequested]
    assert codes(tried) == codes(await imported(rows))
